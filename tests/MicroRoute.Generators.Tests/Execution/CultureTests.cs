using System.Globalization;
using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>What is generated does not depend on who generates it.</summary>
public class CultureTests
{
    private const string Source = """
        internal enum Signed { Minus = -3, Plus = 3 }

        internal static class App
        {
            [Get("/a/{v}")]
            internal static string A(Signed v, int number = -5, long big = -6, double ratio = -0.5, decimal money = -1.5m, Signed other = (Signed)(-4), DateTime time = default) => "";
            [Put("/b/{v:int}/x")] internal static string B(int v) => "";
        }
        """;

    /// <summary>With the minus of sv-SE, and the digits, the decimal sign and the calendar of ar-SA.</summary>
    [Fact]
    public void HasNoCultureInIt()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "\u2212";
        odd.NumberFormat.NumberDecimalSeparator = "\u066B";
        odd.NumberFormat.NativeDigits = [.. Enumerable.Range(0x660, 10).Select(digit => ((char)digit).ToString())];
        odd.NumberFormat.DigitSubstitution = DigitShapes.NativeNational;
        odd.DateTimeFormat.DateSeparator = "\u060C";
        string expected = Generate();

        CultureInfo.CurrentCulture = odd;
        string actual = Generate();

        Assert.Equal(expected, actual);
        Assert.DoesNotContain('\r', actual);
    }

    private static string Generate() => string.Join('\n', GeneratorRun.Of(Source).Result.Results[0].GeneratedSources.Select(source => $"{source.HintName}\n{source.SourceText}"));
}
