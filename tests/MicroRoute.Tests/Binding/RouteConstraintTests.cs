using System.Text;
using MicroRoute.Binding;

namespace MicroRoute.Tests.Binding;

public sealed class RouteConstraintTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("1", "int long")]
    [InlineData("-1", "int long")]
    [InlineData("2147483648", "long")]
    [InlineData("9223372036854775808", "")]
    [InlineData("1.5", "")]
    [InlineData("true", "bool alpha")]
    [InlineData("FALSE", "bool alpha")]
    [InlineData("abcXYZ", "alpha")]
    [InlineData("a", "alpha")]
    [InlineData("abc1", "")]
    [InlineData("a-b", "")]
    [InlineData("café", "")]
    [InlineData("@", "")]
    [InlineData("[", "")]
    [InlineData("`", "")]
    [InlineData("{", "")]
    [InlineData("1%2F", "")]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950e", "guid")]
    [InlineData("00000000000000000000000000000001", "int long guid")]
    public void A_segment_fits(string segment, string expected)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(segment);
        string[] fitting =
        [
            .. RouteConstraint.Int(utf8) ? ["int"] : Array.Empty<string>(),
            .. RouteConstraint.Long(utf8) ? ["long"] : Array.Empty<string>(),
            .. RouteConstraint.Bool(utf8) ? ["bool"] : Array.Empty<string>(),
            .. RouteConstraint.Guid(utf8) ? ["guid"] : Array.Empty<string>(),
            .. RouteConstraint.Alpha(utf8) ? ["alpha"] : Array.Empty<string>(),
        ];
        Assert.Equal(expected, string.Join(' ', fitting));
    }
}
