using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MicroRoute.Binding;
using MicroRoute.Tests.Binding;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Results;

public sealed class ResultAllocationTests
{
    [Fact]
    public void Nothing_is_allocated()
    {
        var request = new RequestDouble();
        HttpContext context = request.Context;
        int count = 0;
        long allocated = Allocated.By(ref context, (ref context) =>
        {
            for (int i = 0; i < 4; i++)
            {
                context.Response.Writer.Restart();
                Write(ref context, Choose(i));
                count++;
            }
        });

        Assert.Equal(0, allocated);
        Assert.True(count > 4);
        Answer answer = request.Finish();
        Assert.Equal("HTTP/1.1 201 Created", answer.StatusLine);
        Assert.Equal("/a%20b", answer["Location"]);
        Assert.Equal("\"text\"", answer.Body);
    }

    private static Results<Ok, NotFound, Redirect, Created<string>> Choose(int index) => index switch
    {
        0 => TypedResults.Ok(),
        1 => TypedResults.NotFound(),
        2 => TypedResults.Redirect("/a?b"),
        _ => TypedResults.Created("/a b", "text"),
    };

    private static void Write(ref HttpContext context, Results<Ok, NotFound, Redirect, Created<string>> result)
        => ResultsWriter<Ok, ResultWriter<Ok>, NotFound, ResultWriter<NotFound>, Redirect, ResultWriter<Redirect>, Created<string>, ValueResultWriter<Created<string>, string, TextJson>>
            .Write(ref context, result);

    private readonly struct TextJson : IJsonType<string>
    {
        public static JsonTypeInfo<string> TypeInfo { get; } = JsonMetadataServices.CreateValueInfo<string>(JsonSerializerOptions.Web, JsonMetadataServices.StringConverter);
    }
}
