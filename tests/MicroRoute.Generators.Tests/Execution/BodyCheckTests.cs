using System.Text.Json;
using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>Validation of what a JSON body consists of.</summary>
public class BodyCheckTests(SharedApp<BodyCheckTests> shared) : IClassFixture<SharedApp<BodyCheckTests>>, IAppSource
{
    public static string Source => """
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json.Serialization;

        public class Named { [Required, MaxLength(5)] public string? Name { get; set; } }
        public sealed class Address { [StringLength(5, MinimumLength = 2)] public string? City { get; set; } [RegularExpression("[0-9]+")] public string? Zip { get; init; } }
        public readonly record struct Point([Range(0, 9)] int X, [property: Range(0, 9)] int Y);
        public sealed class Order : Named
        {
            public required Address Address { get; init; }
            public Address? Second { get; set; }
            [MinLength(1)] public List<Line> Lines { get; set; } = [new() { Count = 1 }];
            public Dictionary<int, Address>? Others { get; set; }
            public Point? Place { get; set; }
            public Point[]? Places { get; set; }
            public ImmutableArray<Point> Route { get; set; }
            [JsonPropertyName("e.mail"), EmailAddress] public string? Mail { get; set; }
            [Range(1, 5)] public int? Stars { get; set; }
            public Order? Before { get; set; }
            public Order Self => this;
            [JsonIgnore, Range(1, 2)] public int Ignored { get; set; }
        }
        public sealed class Line { [Range(1, 100)] public int Count { get; set; } [AllowedValues("a", "b", null)] public string? Kind { get; set; } }
        public sealed record Paid([Range(1, 10)] decimal Amount, [property: Url] string? Link = null);

        [JsonDerivedType(typeof(Circle), "circle"), JsonDerivedType(typeof(Square), "square")]
        public abstract class Shape { [Range(0, 9)] public int Level { get; set; } }
        public sealed class Circle : Shape { [Range(1, 5)] public double Radius { get; set; } }
        public sealed class Square : Shape { public int Side { get; set; } }

        public sealed class Booking : IValidatableObject
        {
            [Range(1, 31)] public int First { get; set; }
            public int Last { get; set; }
            public IEnumerable<ValidationResult> Validate(ValidationContext context)
            {
                yield return ValidationResult.Success!;
                if (Last < First) { yield return new("The last day is before the first.", ["First", "Last"]); }
                if (Last == 99) { yield return new("There is no such day."); }
            }
        }
        public sealed class Trip { public Booking? Booking { get; set; } }
        public sealed class Plain { public int X { get; set; } }

        internal sealed class Group { [FromBody] public required Line Line { get; set; } [Range(1, 2)] public int Page { get; set; } = 1; }

        internal static class App
        {
            [Post("/orders")] internal static string Orders(Order order) => "taken";
            [Post("/lists")] internal static string Lists([MinLength(1)] List<Line> lines) => "taken";
            [Post("/paid")] internal static string Pay(Paid paid) => "taken";
            [Post("/shapes")] internal static string Shapes(Shape[] shapes) => "taken";
            [Post("/trips")] internal static string Trips(Trip trip) => "taken";
            [Post("/points")] internal static string Points(Point point = default) => "taken";
            [Post("/maybe")] internal static string Maybe(Line? line) => "taken";
            [Post("/plain/{id}")] internal static string Plain(int id, [Range(1, 2)] int page, Line line) => "taken";
            [Post("/group")] internal static string Group([AsParameters] Group group) => "taken";
        }
        """;

    private const string Order = "\"name\":\"a\",\"address\":{}";

    private readonly CompiledApp _app = shared.App;

    [Theory]
    [InlineData("/orders", $"{{{Order}}}")]
    [InlineData("/orders", $$$"""{{{{Order}}},"second":null,"others":{"1":{"city":"Rome"}},"place":{"x":1,"y":9},"stars":5,"e.mail":"a@b","route":[{}],"before":{{{{Order}}}}}""")]
    [InlineData("/lists", """[{"count":1,"kind":"a"},null]""")]
    [InlineData("/paid", """{"amount":1.5,"link":"http://a"}""")]
    [InlineData("/shapes", """[{"$type":"circle","radius":1},null,{"$type":"square","side":100}]""")]
    [InlineData("/trips", """{"booking":{"first":1,"last":2}}""")]
    [InlineData("/points", "")]
    [InlineData("/maybe", "null")]
    [InlineData("/plain/1?page=1", """{"count":1}""")]
    [InlineData("/group?page=2", """{"count":1}""")]
    public void Takes(string path, string body) => Assert.Equal((200, "taken"), (_app.SendJson("POST " + path, body).Status, _app.SendJson("POST " + path, body).Body));

    [Theory]
    [InlineData("/orders", """{"address":{}}""", "$.name The name field is required.")]
    [InlineData("/orders", """{"name":" ","address":{"city":"R"}}""", "$.address.city The field city must be a string with a minimum length of 2 and a maximum length of 5.|$.name The name field is required.")]
    [InlineData("/orders", """{"name":"a","address":{},"second":{"zip":"12a"}}""", "$.second.zip The field zip must match the regular expression '[0-9]+'.")]
    [InlineData("/orders", """{"name":"a","address":{},"lines":[]}""", "$.lines The field lines must be a string or array type with a minimum length of '1'.")]
    [InlineData("/orders", """{"name":"a","address":{},"lines":[{"count":5},{"count":0,"kind":"c"}]}""",
        "$.lines[1].count The field count must be between 1 and 100.|$.lines[1].kind The kind field does not equal any of the values specified in AllowedValuesAttribute.")]
    [InlineData("/orders", """{"name":"a","address":{},"others":{"7":{"city":"x"}}}""", "$.others.7.city The field city must be a string with a minimum length of 2 and a maximum length of 5.")]
    [InlineData("/orders", """{"name":"a","address":{},"place":{"x":10,"y":-1}}""", "$.place.x The field x must be between 0 and 9.|$.place.y The field y must be between 0 and 9.")]
    [InlineData("/orders", """{"name":"a","address":{},"places":[{"x":10}],"route":[{},{"y":10}]}""", "$.places[0].x The field x must be between 0 and 9.|$.route[1].y The field y must be between 0 and 9.")]
    [InlineData("/orders", """{"name":"a","address":{},"e.mail":"a","stars":6}""", "$['e.mail'] The e.mail field is not a valid e-mail address.|$.stars The field stars must be between 1 and 5.")]
    [InlineData("/orders", """{"name":"a","address":{},"before":{"name":"abcdef","address":{}}}""", "$.before.name The field name must be a string or array type with a maximum length of '5'.")]
    [InlineData("/lists", "[]", "$ The field lines must be a string or array type with a minimum length of '1'.")]
    [InlineData("/lists", """[{"count":1},{}]""", "$[1].count The field count must be between 1 and 100.")]
    [InlineData("/paid", """{"amount":11,"link":"a"}""", "$.amount The field amount must be between 1 and 10.|$.link The link field is not a valid fully-qualified http, https, or ftp URL.")]
    [InlineData("/shapes", """[{"$type":"circle","level":10,"radius":6},{"$type":"square","level":-1}]""",
        "$[0].radius The field radius must be between 1 and 5.|$[0].level The field level must be between 0 and 9.|$[1].level The field level must be between 0 and 9.")]
    [InlineData("/trips", """{"booking":{"first":3,"last":2}}""", "$.booking.first The last day is before the first.|$.booking.last The last day is before the first.")]
    [InlineData("/trips", """{"booking":{"first":3,"last":99}}""", "$.booking There is no such day.")]
    [InlineData("/trips", """{"booking":{"first":32,"last":2}}""", "$.booking.first The field first must be between 1 and 31.")]
    [InlineData("/points", """{"x":10}""", "$.x The field x must be between 0 and 9.")]
    [InlineData("/points", """{"x":"a","y":10}""", "$.x ")]
    [InlineData("/maybe", "{}", "$.count The field count must be between 1 and 100.")]
    [InlineData("/plain/x?page=3", "{}", "id |page The field page must be between 1 and 2.|$.count The field count must be between 1 and 100.")]
    [InlineData("/plain/x?page=3", "{", "id |page The field page must be between 1 and 2.|$ ")]
    [InlineData("/group?page=3", "{}", "$.count The field count must be between 1 and 100.|page The field page must be between 1 and 2.")]
    public void RefusesAllAtOnce(string path, string body, string faults)
    {
        Answer answer = _app.SendJson("POST " + path, body);

        Assert.Equal(400, answer.Status);
        Assert.Equal(faults.Split('|').Order(), JsonDocument.Parse(answer.Body).RootElement.GetProperty("errors").EnumerateArray().Select(Describe).Order());
    }

    [Fact]
    public void SaysItInWords() => Assert.Equal(
        """
        {"type":"about:blank","title":"Bad Request","status":400,"detail":"The request body at $.stars is not valid: The field stars must be between 1 and 5.","errors":[{"parameter":"order","source":"body","reason":"invalid","expected":"int","path":"$.stars","detail":"The field stars must be between 1 and 5."}]}
        """,
        _app.SendJson("POST /orders", $$"""{{{Order}},"stars":0}""").Body);

    [Fact]
    public void ListsNoMoreThanCanBeRead()
    {
        Answer answer = _app.SendJson("POST /lists", $"[{string.Join(',', Enumerable.Repeat("{}", 1000))}]");

        Assert.Equal(64, JsonDocument.Parse(answer.Body).RootElement.GetProperty("errors").GetArrayLength());
    }

    private static string Describe(JsonElement fault)
        => $"{(fault.TryGetProperty("path", out JsonElement path) ? path : fault.GetProperty("parameter"))} {(fault.TryGetProperty("detail", out JsonElement detail) ? detail : "")}";
}
