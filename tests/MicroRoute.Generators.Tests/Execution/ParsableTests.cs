using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>Values of types that parse themselves, through generated code.</summary>
public class ParsableTests(SharedApp<ParsableTests> shared) : IClassFixture<SharedApp<ParsableTests>>, IAppSource
{
    public static string Source => """
        using System.Diagnostics.CodeAnalysis;
        using System.Globalization;
        using System.Net;
        using System.Numerics;

        internal readonly record struct Utf8Point(int X) : IUtf8SpanParsable<Utf8Point>
        {
            static Utf8Point IUtf8SpanParsable<Utf8Point>.Parse(ReadOnlySpan<byte> text, IFormatProvider? provider) => throw new NotSupportedException();
            static bool IUtf8SpanParsable<Utf8Point>.TryParse(ReadOnlySpan<byte> text, IFormatProvider? provider, out Utf8Point value)
            {
                value = new(text.Length);
                return provider == CultureInfo.InvariantCulture && !text.SequenceEqual("bad"u8);
            }
        }

        internal readonly record struct SpanPoint(string X) : ISpanParsable<SpanPoint>
        {
            public static SpanPoint Parse(string text, IFormatProvider? provider) => throw new NotSupportedException();
            public static SpanPoint Parse(ReadOnlySpan<char> text, IFormatProvider? provider) => throw new NotSupportedException();
            public static bool TryParse(string? text, IFormatProvider? provider, out SpanPoint value) => throw new NotSupportedException();
            public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out SpanPoint value)
            {
                value = new(text.ToString());
                return !text.StartsWith("bad");
            }
        }

        internal sealed record StringPoint(string X) : IParsable<StringPoint>
        {
            static StringPoint IParsable<StringPoint>.Parse(string text, IFormatProvider? provider) => throw new NotSupportedException();
            static bool IParsable<StringPoint>.TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out StringPoint value)
            {
                value = text == "bad" ? null : new(text!);
                return value is not null;
            }
        }

        internal sealed class ByString(string x)
        {
            public string X => x;
            public static bool TryParse(string text, out ByString value)
            {
                value = new("string " + text);
                return text != "bad";
            }
        }

        internal readonly record struct ByAny(string X)
        {
            public static bool TryParse(string text, out ByAny value) => throw new NotSupportedException();
            public static bool TryParse(string text, IFormatProvider? provider, out ByAny value) => throw new NotSupportedException();
            public static bool TryParse(ReadOnlySpan<char> text, out ByAny value) => throw new NotSupportedException();
            public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out ByAny value)
            {
                value = new("span " + text.ToString());
                return provider == CultureInfo.InvariantCulture;
            }
        }

        internal readonly record struct BySpan(string X)
        {
            public static bool TryParse(ReadOnlySpan<char> text, out BySpan value)
            {
                value = new("span " + text.ToString());
                return true;
            }
        }

        internal static class App
        {
            private static string Show(object? value) => value is IFormattable one ? one.ToString(null, CultureInfo.InvariantCulture) : value?.ToString() ?? "null";

            [Get("/byte/{v}")] internal static string Byte(byte v) => Show(v);
            [Get("/sbyte/{v}")] internal static string SByte(sbyte v) => Show(v);
            [Get("/short/{v}")] internal static string Short(short v) => Show(v);
            [Get("/ushort/{v}")] internal static string UShort(ushort v) => Show(v);
            [Get("/uint/{v}")] internal static string UInt(uint v) => Show(v);
            [Get("/ulong/{v}")] internal static string ULong(ulong v) => Show(v);
            [Get("/nint/{v}")] internal static string NInt(nint v) => Show(v);
            [Get("/int128/{v}")] internal static string Int128_(Int128 v) => Show(v);
            [Get("/uint128/{v}")] internal static string UInt128_(UInt128 v) => Show(v);
            [Get("/big/{v}")] internal static string Big(BigInteger v) => Show(v);
            [Get("/float/{v}")] internal static string Float(float v) => Show(v);
            [Get("/half/{v}")] internal static string Half_(Half v) => Show(v);
            [Get("/char/{v}")] internal static string Char(char v) => Show(v);
            [Get("/span/{v}")] internal static string Span(TimeSpan v) => Show(v);
            [Get("/clock/{v}")] internal static string Clock(TimeOnly v) => v.ToString("O", CultureInfo.InvariantCulture);
            [Get("/offset/{v}")] internal static string Offset(DateTimeOffset v) => v.ToString("O", CultureInfo.InvariantCulture);
            [Get("/version/{v}")] internal static string Version_(Version v) => Show(v);
            [Get("/address/{v}")] internal static string Address(IPAddress v) => Show(v);
            [Get("/network/{v}")] internal static string Network(IPNetwork v) => Show(v);
            [Get("/endpoint/{v}")] internal static string EndPoint(IPEndPoint v) => Show(v);
            [Get("/uri/{v}")] internal static string Uri_(Uri v) => v.IsAbsoluteUri + " " + v;
            [Get("/utf8/{v}")] internal static string Utf8(Utf8Point v) => Show(v);
            [Get("/chars/{v}")] internal static string Chars(SpanPoint v) => v.X;
            [Get("/text/{v}")] internal static string Text(StringPoint v) => v.X;
            [Get("/method/{v}")] internal static string Method(ByString v) => v.X;
            [Get("/best/{v}")] internal static string Best(ByAny v) => v.X;
            [Get("/bare/{v}")] internal static string Bare(BySpan v) => v.X;

            [Get("/optional")] internal static string Optional(byte? a, StringPoint? b, Utf8Point? c, Version? d) => $"{Show(a)} {Show(b)} {Show(c)} {Show(d)}";
            [Get("/small")] internal static string Small(byte v) => Show(v);
            [Get("/required")] internal static string Required(Version v) => Show(v);
            [Get("/maybe/{v?}")] internal static string Maybe(Version? v) => Show(v);
            [Get("/defaults")] internal static string Defaults(byte a = 200, short b = -3, uint c = uint.MaxValue, ulong d = ulong.MaxValue, float e = 1.5f, float f = float.NaN, char g = '\'', TimeSpan h = default, Version? i = null, byte? j = 7)
                => string.Join('|', new object?[] { a, b, c, d, e, f, g, h, i, j }.Select(Show));
            [Get("/limited/{v:range(0,255)}")] internal static string Limited(byte v) => Show(v);
            [Get("/page/{v=7}")] internal static string Page(ushort v) => Show(v);
        }

        #nullable disable
        internal static class Oblivious
        {
            [Get("/oblivious")] internal static string Get(Version v) => v is null ? "none" : v.ToString();
        }
        """;

    private readonly CompiledApp _app = shared.App;

    [Theory]
    [InlineData("/byte/255", "255")]
    [InlineData("/sbyte/-128", "-128")]
    [InlineData("/short/-32768", "-32768")]
    [InlineData("/ushort/65535", "65535")]
    [InlineData("/uint/4294967295", "4294967295")]
    [InlineData("/ulong/18446744073709551615", "18446744073709551615")]
    [InlineData("/nint/-5", "-5")]
    [InlineData("/int128/-170141183460469231731687303715884105728", "-170141183460469231731687303715884105728")]
    [InlineData("/uint128/340282366920938463463374607431768211455", "340282366920938463463374607431768211455")]
    [InlineData("/big/100000000000000000000000000000000000000000", "100000000000000000000000000000000000000000")]
    [InlineData("/float/1.5e3", "1500")]
    [InlineData("/float/-Infinity", "-Infinity")]
    [InlineData("/half/1.5", "1.5")]
    [InlineData("/char/%20", " ")]
    [InlineData("/char/%C3%A9", "é")]
    [InlineData("/char/%2F", "/")]
    [InlineData("/span/1.02:03:04.5", "1.02:03:04.5000000")]
    [InlineData("/clock/10:20", "10:20:00.0000000")]
    [InlineData("/clock/10:20:30.5", "10:20:30.5000000")]
    [InlineData("/offset/2026-02-28T10:20:30%2B02:00", "2026-02-28T10:20:30.0000000+02:00")]
    [InlineData("/offset/2026-02-28", "2026-02-28T00:00:00.0000000+00:00")]
    [InlineData("/version/1.2.3", "1.2.3")]
    [InlineData("/address/::1", "::1")]
    [InlineData("/network/10.0.0.0%2F8", "10.0.0.0/8")]
    [InlineData("/endpoint/10.0.0.1:80", "10.0.0.1:80")]
    [InlineData("/uri/http:%2F%2Fa%2Fb", "True http://a/b")]
    [InlineData("/uri/b?c", "False b")]
    [InlineData("/utf8/%20x%20", "Utf8Point { X = 3 }")]
    [InlineData("/chars/caf%C3%A9%2Fa%25", "café/a%")]
    [InlineData("/text/caf%C3%A9%2Fa%25", "café/a%")]
    [InlineData("/method/a%2Fb", "string a/b")]
    [InlineData("/best/x", "span x")]
    [InlineData("/bare/x", "span x")]
    [InlineData("/optional", "null null null null")]
    [InlineData("/optional?a=1&b=x&c=yy&d=1.2", "1 StringPoint { X = x } Utf8Point { X = 2 } 1.2")]
    [InlineData("/maybe", "null")]
    [InlineData("/maybe/1.2", "1.2")]
    [InlineData("/defaults", "200|-3|4294967295|18446744073709551615|1.5|NaN|'|00:00:00|null|7")]
    [InlineData("/defaults?a=1&h=1:00&i=1.0&j=2", "1|-3|4294967295|18446744073709551615|1.5|NaN|'|01:00:00|1.0|2")]
    [InlineData("/limited/255", "255")]
    [InlineData("/page", "7")]
    [InlineData("/oblivious", "none")]
    public void Binds(string target, string body)
    {
        Answer answer = _app.Send("GET " + target);

        Assert.Equal((200, body), (answer.Status, answer.Body));
    }

    [Fact]
    public void BindsTextsOfAnyLength()
    {
        string text = string.Concat(Enumerable.Repeat("é", 1000));

        Assert.Equal(text, _app.Send("GET /chars/" + Uri.EscapeDataString(text)).Body);
    }

    [Theory]
    [InlineData("/byte/256", "route", "invalid", "byte")]
    [InlineData("/small?v=1%00", "query", "invalid", "byte")]
    [InlineData("/byte/%201", "route", "invalid", "byte")]
    [InlineData("/uint/-1", "route", "invalid", "uint")]
    [InlineData("/nint/x", "route", "invalid", "nint")]
    [InlineData("/int128/x", "route", "invalid", "Int128")]
    [InlineData("/big/1,000", "route", "invalid", "BigInteger")]
    [InlineData("/float/1,000", "route", "invalid", "float")]
    [InlineData("/float/1.5%20", "route", "invalid", "float")]
    [InlineData("/half/x", "route", "invalid", "Half")]
    [InlineData("/char/ab", "route", "invalid", "char")]
    [InlineData("/span/%201:00", "route", "invalid", "TimeSpan")]
    [InlineData("/clock/24:00", "route", "invalid", "TimeOnly")]
    [InlineData("/offset/2026-02-28T10:20:30%2B15:00", "route", "invalid", "DateTimeOffset")]
    [InlineData("/version/1", "route", "invalid", "Version")]
    [InlineData("/version/1.2%20", "route", "invalid", "Version")]
    [InlineData("/address/x", "route", "invalid", "IPAddress")]
    [InlineData("/uri/http:%2F%2Fa%20", "route", "invalid", "Uri")]
    [InlineData("/utf8/bad", "route", "invalid", "Utf8Point")]
    [InlineData("/chars/bad", "route", "invalid", "SpanPoint")]
    [InlineData("/text/bad", "route", "invalid", "StringPoint")]
    [InlineData("/method/bad", "route", "invalid", "ByString")]
    [InlineData("/required", "query", "missing", "Version")]
    [InlineData("/required?v=", "query", "invalid", "Version")]
    public void Refuses(string target, string source, string reason, string expected)
    {
        Answer answer = _app.Send("GET " + target);

        Assert.Equal(400, answer.Status);
        Assert.Contains($$"""[{"parameter":"v","source":"{{source}}","reason":"{{reason}}","expected":"{{expected}}"}]""", answer.Body, StringComparison.Ordinal);
    }
}
