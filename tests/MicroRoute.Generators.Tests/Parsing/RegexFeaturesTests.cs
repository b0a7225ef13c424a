using System.Text.RegularExpressions;
using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Tests.Parsing;

public class RegexFeaturesTests
{
    [Theory]
    [InlineData("^[a-z]+$")]
    [InlineData("^(a|b){2,3}?$")]
    [InlineData("(?:a)(?<name>b)(?'other'c)(?i)d(?i-m:e)")]
    [InlineData(@"\(\?=\[\]\\")]
    [InlineData(@"[(?=]")]
    [InlineData(@"[\](?=]")]
    [InlineData(@"[a-z-[aeiou]]")]
    [InlineData(@"\d\w\s\b\p{L}\x41\u0041\0")]
    [InlineData("(((a)))")]
    [InlineData("[^]a]")]
    public void CanBeSearchedInLinearTime(string pattern)
    {
        Assert.False(RegexFeatures.NeedBacktracking(pattern));
        Assert.NotNull(new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));
    }

    [Theory]
    [InlineData(@"(a)\1")]
    [InlineData(@"(?<n>a)\k<n>")]
    [InlineData("(?=a)")]
    [InlineData("(?!a)")]
    [InlineData("(?<=a)")]
    [InlineData("(?<!a)")]
    [InlineData("(?>a)")]
    [InlineData("(?<n>a)(?<-n>b)")]
    [InlineData("(?<n>a)(?<m-n>b)")]
    [InlineData("(?(a)b|c)")]
    [InlineData(@"\Ga")]
    [InlineData("[](?=]a]")]
    [InlineData("(?x)#[\n(?=a)")]
    [InlineData("(?#[)(?=a)")]
    public void NeedBacktracking(string pattern)
    {
        Assert.True(RegexFeatures.NeedBacktracking(pattern));
        Assert.NotNull(new Regex(pattern));
    }
}
