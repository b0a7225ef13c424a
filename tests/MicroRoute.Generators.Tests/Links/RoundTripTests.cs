using CsCheck;
using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Links;

/// <summary>A link brings its values to the handler, whatever they are.</summary>
public class RoundTripTests(SharedApp<RoundTripTests> shared) : IClassFixture<SharedApp<RoundTripTests>>, IAppSource
{
    public static string Source => """
        public enum Color { Red, Green = -7, RED = 3, Größe = 8, @class, Crimson = Red }
        public enum Big : ulong { None, All = ulong.MaxValue }

        [Route("/%7Bcafé%7D/a b")]
        internal static class App
        {
            [Get("/{v}")] internal static string Int(int v) => $"{v}";
            [Get("/long/{v}")] internal static string Long(long v) => $"{v}";
            [Get("/bool/{v}")] internal static string Bool(bool v) => $"{v}";
            [Get("/double/{v}")] internal static string Double(double v) => $"{BitConverter.DoubleToInt64Bits(v)}";
            [Get("/decimal/{v}")] internal static string Decimal(decimal v) => $"{v}";
            [Get("/guid/{v}")] internal static string Guid_(Guid v) => $"{v}";
            [Get("/date/{v}")] internal static string Date(DateOnly v) => $"{v.DayNumber}";
            [Get("/time/{v}")] internal static string Time(DateTime v) => $"{v.Ticks} {v.Kind}";
            [Get("/color/{v}")] internal static string ByColor(Color v) => $"{(int)v}";
            [Get("/big/{v}")] internal static string ByBig(Big v) => $"{(ulong)v}";
            [Get("/text/{v}")] internal static string Text(string v) => v;
            [Get("/span/{v}/end")] internal static ReadOnlySpan<byte> Span(ReadOnlySpan<byte> v) => v;
            [Get("/rest/{*v}")] internal static string Rest(string v) => v;
            [Get("/affixed/.{v}.")] internal static string Affixed(string v) => v;
            [Get("/optional/{a?}/{b=5}/{c?}")] internal static string Optional(string? a, int b, string? c) => $"{a} {b} {c}";
            [Get("/several/{a}/{b}/{c}/{d}/{e}")] internal static string Several(string a, int b, string c, Guid d, string e) => a + b + c + d + e;
        }

        internal static class Root { [Get("/{**v}")] internal static string Rest(string v) => v; }
        """;

    private static readonly Gen<string> Text = Gen.OneOf("a", "Z", "%", "%2F", "%25", "/", "?", "#", " ", "+", "&", "é", "\U0001F600", "{", "}", "'", "\"", "\\", ".", "..", ":", "\r\n", "\u007F", "\uFFFD")
        .Array[1, 8].Select(string.Concat);

    private static readonly Gen<string> Segment = Text.Where(text => text is not ("." or ".."));

    private readonly CompiledApp _app = shared.App;

    [Fact]
    public void BringsIntegers() => Gen.Select(Gen.Int, Gen.Long).Sample((number, big) =>
    {
        Check("App.Int", $"{number}", number);
        Check("App.Long", $"{big}", big);
    });

    [Fact]
    public void BringsFractions() => Gen.Select(Gen.OneOf(Gen.Double, Gen.Double.Special), Gen.Decimal).Sample((number, exact) =>
    {
        // "NaN" says nothing of the bits below.
        Check("App.Double", $"{BitConverter.DoubleToInt64Bits(double.IsNaN(number) ? double.NaN : number)}", number);
        Check("App.Decimal", $"{exact}", exact);
    });

    [Fact]
    public void BringsDates() => Gen.Select(Gen.Date, Gen.DateTime, Gen.OneOf(DateTimeKind.Utc, DateTimeKind.Unspecified)).Sample((date, time, kind) =>
    {
        Check("App.Date", $"{DateOnly.FromDateTime(date).DayNumber}", DateOnly.FromDateTime(date));
        Check("App.Time", $"{time.Ticks} {kind}", DateTime.SpecifyKind(time, kind));
    });

    [Fact]
    public void BringsLocalTimesInUtc()
    {
        var time = new DateTime(2026, 2, 28, 10, 20, 30, DateTimeKind.Local);
        Check("App.Time", $"{time.ToUniversalTime().Ticks} Utc", time);
    }

    [Fact]
    public void BringsGuidsAndFlags() => Gen.Select(Gen.Guid, Gen.Bool).Sample((guid, flag) =>
    {
        Check("App.Guid_", $"{guid}", guid);
        Check("App.Bool", $"{flag}", flag);
    });

    [Theory]
    [InlineData("ByColor", 0, "/Red")]
    [InlineData("ByColor", -7, "/Green")]
    [InlineData("ByColor", 3, "/3")]
    [InlineData("ByColor", 8, "/Gr%C3%B6%C3%9Fe")]
    [InlineData("ByColor", 9, "/class")]
    [InlineData("ByBig", ulong.MaxValue, "/All")]
    public void BringsEnumsByNameWhereTheNameIsTheirs(string handler, object number, string end)
    {
        Type type = _app.Router.Assembly.GetType(handler == "ByBig" ? "Big" : "Color", throwOnError: true)!;

        Assert.EndsWith(end, Check($"App.{handler}", $"{number}", Enum.ToObject(type, number)), StringComparison.Ordinal);
    }

    [Fact]
    public void RefusesAnUndefinedEnum()
    {
        object value = Enum.ToObject(_app.Router.Assembly.GetType("Color", throwOnError: true)!, 5);

        Assert.Equal("v", Assert.Throws<ArgumentException>(() => _app.Link("App.ByColor", value)).ParamName);
    }

    [Fact]
    public void BringsText() => Gen.Select(Segment, Segment, Segment, Gen.Int).Sample((a, c, e, number) =>
    {
        Check("App.Text", a, a);
        Check("App.Span", a, a);
        Check("App.Rest", a, a);
        Check("App.Affixed", a, a);
        Check("App.Several", a + number + c + Guid.Empty + e, a, number, c, Guid.Empty, e);
    });

    [Fact]
    public void BringsWhatIsNotLeftOut()
    {
        Assert.EndsWith("/optional", Check("App.Optional", " 5 ", null, null, null), StringComparison.Ordinal);
        Check("App.Optional", "x 5 ", "x", null, null);
        Check("App.Optional", "x 7 ", "x", 7, null);
        Check("App.Optional", "x 7 z", "x", 7, "z");
        Assert.Equal("b", Assert.Throws<ArgumentException>(() => _app.Link("App.Optional", "x", null, "z")).ParamName);
    }

    [Fact]
    public void BringsAllTheRest() => Text.Where(text => !text.Split('/').Any(segment => segment is "." or "..")).Sample(text =>
    {
        string link = Check("Root.Rest", text, text);
        Assert.False(link.StartsWith("//", StringComparison.Ordinal), link);
    });

    private string Check(string link, string expected, params object?[] values)
    {
        string path = _app.Link(link, values);
        Assert.All(path, c => Assert.True(char.IsAsciiLetterOrDigit(c) || "/-._~!$()*,:;@%".Contains(c), path));

        Answer answer = _app.Send("GET " + path);

        Assert.Equal((200, expected), (answer.Status, answer.Body));
        return path;
    }
}
