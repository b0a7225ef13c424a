using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>Members of type <see langword="object"/>, in a program that has nothing else as JSON.</summary>
public class JsonAnyTests(SharedApp<JsonAnyTests> shared) : IClassFixture<SharedApp<JsonAnyTests>>, IAppSource
{
    public static string Source => """
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;

        public class Bag { public object? Value { get; set; } [JsonExtensionData] public Dictionary<string, object?>? Rest { get; set; } }

        internal static class App
        {
            [Post("/")] internal static Bag Echo(Bag bag) => bag;
            [Get("/{kind}")] internal static Bag Make(string kind) => new()
            {
                Value = kind switch
                {
                    "number" => 1.5m,
                    "bytes" => new byte[] { 1 },
                    "list" => new List<object?> { 1, "a", null, new object[] { true } },
                    "map" => new Dictionary<string, object?> { ["a"] = new Uri("http://b/") },
                    "node" => new JsonObject { ["a"] = new JsonArray(1, "b") },
                    "value" => JsonValue.Create(5),
                    _ => DayOfWeek.Friday,
                },
            };
        }
        """;

    private readonly CompiledApp _app = shared.App;

    [Theory]
    [InlineData("""{"value":{"a":[1,null]}}""")]
    [InlineData("""{"value":"text"}""")]
    [InlineData("""{"value":null,"other":[1],"another":{"a":"b"}}""")]
    public void AreWrittenAsTheyWereRead(string json) => Assert.Equal((200, json), Shown(_app.SendJson("POST /", json)));

    [Theory]
    [InlineData("number", "1.5")]
    [InlineData("bytes", "\"AQ==\"")]
    [InlineData("list", """[1,"a",null,[true]]""")]
    [InlineData("map", """{"a":"http://b/"}""")]
    [InlineData("node", """{"a":[1,"b"]}""")]
    [InlineData("value", "5")]
    public void AreWrittenAsWhatTheyAre(string kind, string value) => Assert.Equal((200, $$"""{"value":{{value}}}"""), Shown(_app.Send("GET /" + kind)));

    /// <summary>Nobody has described it, and nothing is found out at run time.</summary>
    [Fact]
    public void AreNoOtherTypes()
    {
        var log = new List<ServerEvent>();
        _app.Options.Log = log.Add;

        Assert.Equal(500, _app.Send("GET /day").Status);
        Assert.Contains("'System.DayOfWeek'", Assert.Single(log).Exception!.Message, StringComparison.Ordinal);
    }

    private static (int Status, string Body) Shown(Answer answer) => (answer.Status, answer.Body);
}
