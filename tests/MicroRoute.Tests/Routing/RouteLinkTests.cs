using System.Globalization;
using System.Text;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Routing;

public class RouteLinkTests
{
    [Theory]
    [InlineData("abc-._~!$()*,:;@", "abc-._~!$()*,:;@")]
    [InlineData("a/b%2F?#", "a%2Fb%252F%3F%23")]
    [InlineData("c++ & c='\"<>\\", "c%2B%2B%20%26%20c%3D%27%22%3C%3E%5C")]
    [InlineData("{x}", "%7Bx%7D")]
    [InlineData("café", "caf%C3%A9")]
    [InlineData("\U0001F600\uFFFD", "%F0%9F%98%80%EF%BF%BD")]
    [InlineData("\r\n\u007f", "%0D%0A%7F")]
    [InlineData("...", "...")]
    public void Encodes_what_would_not_be_text_of_its_segment(string value, string encoded)
        => Assert.Equal($"/a/{encoded}/b", new RouteLink("/a/{v}/b", value).ToString());

    [Fact]
    public void Writes_every_type_in_the_invariant_culture()
    {
        CultureInfo.CurrentCulture = OddCulture();

        Assert.Equal("/-5", Of(-5));
        Assert.Equal("/9223372036854775807", Of(long.MaxValue));
        Assert.Equal("/true", Of(true));
        Assert.Equal("/-0.1", Of(-0.1));
        Assert.Equal("/1E%2B100", Of(1e100));
        Assert.Equal("/-Infinity", Of(double.NegativeInfinity));
        Assert.Equal("/-1.50", Of(-1.50m));
        Assert.Equal("/0f8fad5b-d9cb-469f-a165-70867728950e", Of(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e")));
        Assert.Equal("/2026-02-28", Of(new DateOnly(2026, 2, 28)));
        Assert.Equal("/2026-02-28T10:20:30", Of(new DateTime(2026, 2, 28, 10, 20, 30)));
        Assert.Equal("/2026-02-28T00:00:00.05Z", Of(new DateTime(2026, 2, 28, 0, 0, 0, 50, DateTimeKind.Utc)));
        Assert.EndsWith("Z", Of(new DateTime(2026, 2, 28, 10, 20, 30, DateTimeKind.Local)), StringComparison.Ordinal);

        static string Of(RouteLinkValue value) => new RouteLink("/{v}", value).ToString();
    }

    [Theory]
    [InlineData("/f/{*rest}", "a/b c/", "/f/a%2Fb%20c%2F")]
    [InlineData("/f/{**rest}", "a/b c/", "/f/a/b%20c/")]
    [InlineData("/f/{**rest}", "/a//b", "/f//a//b")]
    [InlineData("/f/{**rest?}", "", "/f/")]
    [InlineData("/f/{**rest?}", null, "/f")]
    [InlineData("/{**rest?}", null, "/")]
    [InlineData("/{**rest?}", "", "/")]
    public void Takes_all_the_rest(string pattern, string? value, string path) => Assert.Equal(path, new RouteLink(pattern, value).ToString());

    [Theory]
    [InlineData("/{**rest}", "/example.com/a", "/%2Fexample.com/a")]
    [InlineData("/{**rest}", "//", "/%2F/")]
    [InlineData("/{a}", "/example.com", "/%2Fexample.com")]
    public void Never_begins_with_the_name_of_a_host(string pattern, string value, string path) => Assert.Equal(path, new RouteLink(pattern, value).ToString());

    [Theory]
    [InlineData(null, null, "/list")]
    [InlineData("a", null, "/list/a")]
    [InlineData("a", "b", "/list/a/b")]
    public void Leaves_out_what_is_optional(string? first, string? second, string path)
        => Assert.Equal(path, new RouteLink("/list/{first?}/{second?}", first, second).ToString());

    [Fact]
    public void Has_any_number_of_values()
    {
        Assert.Equal("/", default(RouteLink).ToString());
        Assert.Equal("/a", new RouteLink("/a").ToString());
        Assert.Equal("/1/2/3/4/5/6", new RouteLink("/{a}/{b}/{c}/{d}/{e}/{f}", 1, 2, 3, 4, 5, 6).ToString());
    }

    [Theory]
    [InlineData("/{v}", "")]
    [InlineData("/{v}", ".")]
    [InlineData("/{v}/a", "..")]
    [InlineData("/.{v}", ".")]
    [InlineData("/{v}.", ".")]
    [InlineData("/{v}", "a\0")]
    [InlineData("/{*v}", "..")]
    [InlineData("/{**v}", "a/./b")]
    [InlineData("/{**v}", "../a")]
    [InlineData("/{v?}", "")]
    [InlineData("/{*v}", "")]
    public void Refuses_what_no_path_can_bring(string pattern, string value)
        => Assert.Equal("v", Assert.Throws<ArgumentException>(() => new RouteLink(pattern, value)).ParamName);

    [Fact]
    public void Refuses_half_of_a_surrogate_pair()
    {
        // An attribute cannot hold it.
        Assert.Equal("v", Assert.Throws<ArgumentException>(() => new RouteLink("/{v}", "\uD800")).ParamName);
        Assert.Equal("v", Assert.Throws<ArgumentException>(() => new RouteLink("/{**v}", "a/b\uDC00c")).ParamName);
    }

    [Theory]
    [InlineData("/a{v}", ".")]
    [InlineData("/{v}.json", "..")]
    [InlineData("/{*v}", "a/..")]
    [InlineData("/{**v}", "a/.../.b")]
    public void Takes_dots_that_are_no_segment(string pattern, string value)
        => Assert.EndsWith(pattern.EndsWith('n') ? ".json" : value[^1..], new RouteLink(pattern, value).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Refuses_gaps_and_undefined_values()
    {
        Assert.Equal("v", Assert.Throws<ArgumentNullException>(() => new RouteLink("/{v}", (string?)null)).ParamName);
        Assert.Equal("a", Assert.Throws<ArgumentException>(() => new RouteLink("/{a?}/{b?}", (string?)null, "b")).ParamName);
        Assert.Equal("v", Assert.Throws<ArgumentException>(() => new RouteLink("/{v}", RouteLinkValue.Undefined)).ParamName);
    }

    [Fact]
    public void Fills_exactly_the_room_that_it_needs()
    {
        var link = new RouteLink("/é/{a}/{b}".Replace("é", "%C3%A9", StringComparison.Ordinal), "ü", 5);
        const string Path = "/%C3%A9/%C3%BC/5";
        for (int room = 0; room <= Path.Length + 1; room++)
        {
            bool fits = room >= Path.Length;
            char[] chars = new char[room];
            Assert.Equal(fits, link.TryFormat(chars, out int charsWritten));
            Assert.Equal(fits ? Path : "", new string(chars, 0, charsWritten));

            byte[] bytes = new byte[room];
            Assert.Equal(fits, link.TryFormat(bytes, out int bytesWritten));
            Assert.Equal(fits ? Path : "", Encoding.UTF8.GetString(bytes, 0, bytesWritten));
        }
    }

    [Fact]
    public void Formats_itself_into_text()
    {
        var link = new RouteLink("/{a}", "ü");

        Assert.Equal("to /%C3%BC", $"to {link}");
        Assert.Equal("/" + new string('a', 5000), new RouteLink("/{a}", new string('a', 5000)).ToString());
    }

    [Fact]
    public void Allocates_nothing()
    {
        char[] chars = new char[256];
        byte[] bytes = new byte[256];

        Assert.Equal(0, Allocated.By(() =>
        {
            var link = new RouteLink("/{a}/{b}/{c}/{d}", "é/..", 5, new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), new DateTime(2026, 2, 28));
            Assert.True(link.TryFormat(chars, out int _));
            Assert.True(link.TryFormat(bytes, out int _));
            Assert.True(new RouteLink("/{a}/{b}/{c}", true, 1.5, 1.5m).TryFormat(bytes, out int _));
        }));
    }

    private static CultureInfo OddCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = "\u066B";
        return culture;
    }
}
