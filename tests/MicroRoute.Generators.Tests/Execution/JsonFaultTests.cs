using System.Text.Json;
using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>What is said of a body that is not as its type wants it.</summary>
public class JsonFaultTests(SharedApp<JsonFaultTests> shared) : IClassFixture<SharedApp<JsonFaultTests>>, IAppSource
{
    public static string Source => """
        using System.Text.Json;
        using System.Text.Json.Serialization;

        public enum Color { Red, Green }
        public record Point(int X, int Y);
        public sealed class Line
        {
            public string Name { get; set; } = "";
            public Point? Start { get; set; }
            public Point? End { get; init; }
            public Color Color { get; set; }
            public List<Point>? Points { get; set; }
            public Dictionary<string, decimal>? Costs { get; set; }
            public DateOnly? Day { get; set; }
            public required Guid Id { get; init; }
            [JsonPropertyName("e.mail")] public required string Mail { get; set; }
            public List<string[]>? Texts { get; set; }
            public JsonElement Any { get; set; }
            public Line? Next { get; set; }
        }

        [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind"), JsonDerivedType(typeof(Circle), "circle"), JsonDerivedType(typeof(Square), 2)]
        public abstract class Shape { public string Name { get; set; } = ""; }
        public sealed class Circle : Shape { public required double Radius { get; set; } }
        public sealed class Square : Shape { public int Side { get; set; } }

        [JsonConverter(typeof(OddConverter))] public sealed class Odd { }
        public sealed class OddConverter : JsonConverter<Odd>
        {
            public override Odd Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotSupportedException("odd");
            public override void Write(Utf8JsonWriter writer, Odd value, JsonSerializerOptions options) => throw new NotSupportedException();
        }

        internal sealed class Group { [FromBody] public required Point Point { get; set; } [FromHeader] public int UserLevel { get; set; } [FromCookie] public int Session { get; set; } }

        internal static class App
        {
            [Post("/lines")] internal static string Lines(Line line) => line.Name;
            [Post("/shapes")] internal static string Shapes(List<Shape> shapes) => string.Join(' ', shapes.Select(shape => $"{shape.GetType().Name} {shape.Name} {(shape as Circle)?.Radius}"));
            [Post("/odd")] internal static string Odd(Odd odd) => "";
            [Post("/deep")] internal static string Deep(JsonElement deep) => "deep";
            [Post("/group")] internal static int Group([AsParameters] Group group) => group.Point.X + group.UserLevel + group.Session;
            [Get("/null")] internal static Task Null() => null!;
            [Get("/null/text")] internal static Task<string> NullText() => null!;
        }
        """;

    private const string Whole = """
        "name":"a","start":{"x":1,"y":2},"end":null,"color":1,"points":[],"costs":{},"id":"0f8fad5b-d9cb-469f-a165-70867728950e","e.mail":"b"
        """;

    private readonly CompiledApp _app = shared.App;

    [Theory]
    [InlineData("""{"name":"a","start":{"x":1}}""", "missing int $.start.y")]
    [InlineData("""{"points":[{"x":1,"y":2},{"y":1}]}""", "missing int $.points[1].x")]
    [InlineData("""{"end":{}}""", "missing int $.end.x|missing int $.end.y")]
    [InlineData("""{"NAME":"a","start":{"x":1,"y":2},"color":1,"points":[],"costs":{}}""", "missing Guid $.id|missing string $['e.mail']")]
    [InlineData("""{"name":1}""", "invalid string $.name")]
    [InlineData("""{"start":[]}""", "invalid Point $.start")]
    [InlineData("""{"start":{"y":"x"}}""", "invalid int $.start.y")]
    [InlineData("""{"end":{"y":{}}}""", "invalid int $.end.y")]
    [InlineData("""{"color":"blue"}""", "invalid Color $.color")]
    [InlineData("""{"points":{}}""", "invalid List<Point> $.points")]
    [InlineData("""{"points":[{"x":1,"y":2},5]}""", "invalid Point $.points[1]")]
    [InlineData("""{"costs":{"a":1,"b":true}}""", "invalid decimal $.costs.b")]
    [InlineData("""{"day":"2026-02-30"}""", "invalid DateOnly $.day")]
    [InlineData("""{"texts":[[],["a",1]]}""", "invalid string $.texts[1][1]")]
    [InlineData("""{"any":{"a":[1,{}]},"unknown":[{"b":1}],"id":1}""", "invalid Guid $.id")]
    [InlineData("""{"next":{"next":{"id":"x"}}}""", "invalid Guid $.next.next.id")]
    [InlineData("""[]""", "invalid Line $")]
    [InlineData("""{"color":1x}""", "malformed Color $.color")]
    [InlineData("""{"name":""", "malformed string $.name")]
    public void NamesTheMember(string body, string faults) => Assert.Equal(faults, FaultsOf(_app.SendJson("POST /lines", body)));

    [Fact]
    public void TakesWhatIsWhole() => Assert.Equal(200, _app.SendJson("POST /lines", $"{{{Whole}}}").Status);

    [Theory]
    [InlineData("""[{"kind":"circle","name":"a","radius":1.5},{"kind":2,"name":"b"}]""", "Circle a 1.5 Square b ")]
    [InlineData("""[{"name":"a","radius":1.5,"kind":"circle"},{"name":"b","kind":2}]""", "Circle a 1.5 Square b ")]
    public void TakesTheTypeWhereverItStands(string body, string text) => Assert.Equal((200, text), (_app.SendJson("POST /shapes", body).Status, _app.SendJson("POST /shapes", body).Body));

    [Theory]
    [InlineData("""[{"kind":"circle","radius":"x"}]""", "invalid double $[0].radius")]
    [InlineData("""[{"kind":2},{"kind":"circle","name":"a"}]""", "missing double $[1].radius")]
    [InlineData("""[{"name":"a","kind":"circle"}]""", "missing double $[0].radius")]
    [InlineData("""[{"name":"a"}]""", "missing circle or 2 $[0].kind")]
    [InlineData("""[{}]""", "missing circle or 2 $[0].kind")]
    [InlineData("""[{"kind":"oval"}]""", "invalid Shape $[0]")]
    public void NamesTheMemberOfADerivedType(string body, string faults) => Assert.Equal(faults, FaultsOf(_app.SendJson("POST /shapes", body)));

    [Fact]
    public void SaysWhichMemberIsMissing() => Assert.Contains(
        "\"detail\":\"The request body at $.start.y, line 1, position 29, is missing: expected int.\"",
        _app.SendJson("POST /lines", """{"name":"a", "start":{"x":1}}""").Body,
        StringComparison.Ordinal);

    [Fact]
    public void SaysThatItIsTooDeep()
    {
        Answer answer = _app.SendJson("POST /deep", new string('[', 65) + new string(']', 65));

        Assert.Equal(400, answer.Status);
        Assert.Contains(", is nested too deep: the greatest depth is 64.\"", answer.Body, StringComparison.Ordinal);
        Assert.Contains("\"reason\":\"invalid\"", answer.Body, StringComparison.Ordinal);
        Assert.Equal(200, _app.SendJson("POST /deep", new string('[', 64) + new string(']', 64)).Status);
        Assert.Contains("\"reason\":\"malformed\"", _app.SendJson("POST /deep", new string('[', 64) + "x").Body, StringComparison.Ordinal);
    }

    [Fact]
    public void LeavesAConvertersOwnFaultToTheLog()
    {
        using CompiledApp app = CompiledApp.Of(Source);
        string? logged = null;
        app.Options.Log = occurred => logged = occurred.Exception?.GetBaseException().Message;

        Assert.Equal((500, "odd"), (app.SendJson("POST /odd", "{}").Status, logged));
    }

    [Theory]
    [InlineData("gzip", false)]
    [InlineData("identity, br", false)]
    [InlineData("Identity", true)]
    [InlineData("", true)]
    public void RefusesBodiesThatAreEncoded(string coding, bool isTaken)
    {
        foreach ((string path, string body, string type) in ((string, string, string)[])[("/deep", "5", "application/json"), ("/group", """{"x":1,"y":2}""", "application/json")])
        {
            Answer answer = _app.SendBody("POST " + path, body, "Content-Type: " + type, "Content-Encoding: " + coding, "userlevel: 2", "Cookie: Session=3");

            Assert.Equal((isTaken ? 200 : 415, isTaken ? null : "identity"), (answer.Status, answer.Fields.GetValueOrDefault("Accept-Encoding")));
            Assert.Equal(!isTaken, answer.Body.EndsWith("\"errors\":[{\"source\":\"body\",\"reason\":\"invalid\",\"expected\":\"identity\"}]}", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void NamesTheMembersOfAGroupAsRequestsDo() => Assert.EndsWith(
        """
        "errors":[{"parameter":"point","source":"body","reason":"missing","expected":"int","path":"$.y","line":1,"position":8},{"parameter":"userLevel","source":"header","reason":"missing","expected":"int"},{"parameter":"Session","source":"cookie","reason":"missing","expected":"int"}]}
        """,
        _app.SendJson("POST /group", """{"x":1}""").Body,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("/null")]
    [InlineData("/null/text")]
    public void SaysThatATaskIsMissing(string path)
    {
        using CompiledApp app = CompiledApp.Of(Source);
        string? logged = null;
        app.Options.Log = occurred => logged = occurred.Exception?.Message;

        Assert.Equal((500, "The handler returned null in the place of a task."), (app.Send("GET " + path).Status, logged));
    }

    private static string FaultsOf(Answer answer)
    {
        Assert.Equal(400, answer.Status);
        return string.Join('|', JsonDocument.Parse(answer.Body).RootElement.GetProperty("errors").EnumerateArray()
            .Select(fault => $"{fault.GetProperty("reason")} {fault.GetProperty("expected")} {fault.GetProperty("path")}"));
    }
}
