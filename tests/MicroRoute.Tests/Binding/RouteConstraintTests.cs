using System.Text;
using System.Text.RegularExpressions;
using MicroRoute.Binding;

namespace MicroRoute.Tests.Binding;

public sealed class RouteConstraintTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("1", "int long decimal double")]
    [InlineData("-1", "int long decimal double")]
    [InlineData("+1", "int long decimal double")]
    [InlineData("-2147483648", "int long decimal double")]
    [InlineData("00000000001", "int long decimal double")]
    [InlineData("000000000001", "long decimal double")]
    [InlineData("2147483648", "long decimal double")]
    [InlineData("-9223372036854775808", "long decimal double")]
    [InlineData("9223372036854775808", "decimal double")]
    [InlineData("000000000000000000001", "decimal double")]
    [InlineData("1.5", "decimal double")]
    [InlineData("-.5", "decimal double")]
    [InlineData("1e3", "double")]
    [InlineData("1,5", "")]
    [InlineData("NaN", "double alpha")]
    [InlineData("Infinity", "double alpha")]
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
    [InlineData("{0f8fad5b-d9cb-469f-a165-70867728950e}", "guid")]
    [InlineData("00000000000000000000000000000001", "decimal double guid")]
    [InlineData("abcdefabcdefabcdefabcdefabcdefab", "guid alpha")]
    [InlineData("2024-02-29", "datetime")]
    [InlineData("2024-02-29T10:00:00.5+02:00", "datetime")]
    [InlineData("2023-02-29", "")]
    public void A_segment_fits(string segment, string expected)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(segment);
        string[] fitting =
        [
            .. RouteConstraint.Int(utf8) ? ["int"] : Array.Empty<string>(),
            .. RouteConstraint.Long(utf8) ? ["long"] : Array.Empty<string>(),
            .. RouteConstraint.Decimal(utf8) ? ["decimal"] : Array.Empty<string>(),
            .. RouteConstraint.Double(utf8) ? ["double"] : Array.Empty<string>(),
            .. RouteConstraint.Bool(utf8) ? ["bool"] : Array.Empty<string>(),
            .. RouteConstraint.Guid(utf8) ? ["guid"] : Array.Empty<string>(),
            .. RouteConstraint.DateTime(utf8) ? ["datetime"] : Array.Empty<string>(),
            .. RouteConstraint.Alpha(utf8) ? ["alpha"] : Array.Empty<string>(),
        ];
        Assert.Equal(expected, string.Join(' ', fitting));
    }

    [Theory]
    [InlineData("4", false, true, false)]
    [InlineData("5", true, true, true)]
    [InlineData("+05", true, true, true)]
    [InlineData("9", true, true, true)]
    [InlineData("10", true, false, false)]
    [InlineData("-5", false, true, false)]
    [InlineData("5.0", false, false, false)]
    [InlineData("", false, false, false)]
    [InlineData("000000000000000000005", false, false, false)]
    public void An_integer_is_between_two(string segment, bool isMin5, bool isMax9, bool isBetween)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(segment);
        Assert.Equal((isMin5, isMax9, isBetween), (RouteConstraint.Min(utf8, 5), RouteConstraint.Max(utf8, 9), RouteConstraint.Range(utf8, 5, 9)));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("café", 4)]
    [InlineData("\u20ac", 1)]
    [InlineData("\ud83d\ude00", 2)]
    [InlineData("a%2Fb", 3)]
    [InlineData("%25%25", 2)]
    [InlineData("%252F", 3)]
    public void Characters_are_counted_decoded(string segment, int count)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(segment);
        Assert.True(RouteConstraint.Length(utf8, count));
        Assert.False(RouteConstraint.Length(utf8, count + 1));
        Assert.True(RouteConstraint.Length(utf8, count, count + 1));
        Assert.True(RouteConstraint.Length(utf8, count - 1, count));
        Assert.False(RouteConstraint.Length(utf8, count + 1, count + 2));
        Assert.False(RouteConstraint.Length(utf8, count - 2, count - 1));
        Assert.Equal((true, false), (RouteConstraint.MinLength(utf8, count), RouteConstraint.MinLength(utf8, count + 1)));
        Assert.Equal((true, false), (RouteConstraint.MaxLength(utf8, count), RouteConstraint.MaxLength(utf8, count - 1)));
    }

    [Fact]
    public void A_pattern_is_found_anywhere()
    {
        var pattern = new Regex("é|^a+$");
        Assert.True(RouteConstraint.Matches(pattern, "café!"u8));
        Assert.False(RouteConstraint.Matches(pattern, "cafe"u8));
        Assert.True(RouteConstraint.Matches(pattern, Encoding.UTF8.GetBytes(new string('a', 5000))));
        Assert.False(RouteConstraint.Matches(pattern, Encoding.UTF8.GetBytes(new string('a', 5000) + "b")));
    }

    [Fact]
    public void A_search_that_takes_too_long_has_found_nothing()
        => Assert.False(RouteConstraint.Matches(new Regex("^(a+)+$", RegexOptions.None, RouteConstraint.MatchTimeout), Encoding.UTF8.GetBytes(new string('a', 60) + "!")));
}
