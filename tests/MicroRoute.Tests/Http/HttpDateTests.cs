using System.Globalization;
using System.Text;
using CsCheck;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Http;

public sealed class HttpDateTests
{
    [Fact]
    public void It_is_the_date_format_R_of_the_base_library()
        => Gen.DateTime.Sample(date => Assert.Equal(date.ToString("R", CultureInfo.InvariantCulture), Write(date)));

    [Fact]
    public void The_example_of_the_RFC()
        => Assert.Equal("Sun, 06 Nov 1994 08:49:37 GMT", Write(new DateTime(1994, 11, 6, 8, 49, 37, DateTimeKind.Utc)));

    [Fact]
    public void An_answer_has_the_present_time()
    {
        DateTime before = DateTime.UtcNow.AddSeconds(-1);
        Response response = HandlerRouter.Answer((ref context) => { });
        DateTime date = DateTime.ParseExact(response["Date"]!, "R", CultureInfo.InvariantCulture);
        Assert.InRange(date, before, DateTime.UtcNow);
    }

    private static string Write(DateTime date)
    {
        byte[] bytes = new byte[HttpDate.Length];
        HttpDate.Write(date, bytes);
        return Encoding.ASCII.GetString(bytes);
    }
}
