using System.Globalization;
using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Libraries;

/// <summary>What a route does with bodies as words, such as <c>takes-stream,limit=1024</c>; none where it does as most.</summary>
internal static class BodyField
{
    private const string TakesStream = "takes-stream";
    private const string GivesStream = "gives-stream";
    private const string Limit = "limit=";

    public static string Write(BodyUse body)
    {
        return string.Join(",", Words());

        IEnumerable<string> Words()
        {
            if (body.TakesStream)
            {
                yield return TakesStream;
            }

            if (body.GivesStream)
            {
                yield return GivesStream;
            }

            if (body.Limit is { } limit)
            {
                yield return Limit + limit.ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    /// <returns><see langword="null"/> where a word is not known.</returns>
    public static BodyUse? Read(string words)
    {
        BodyUse? body = BodyUse.Whole;
        foreach (string word in words.Split([','], StringSplitOptions.RemoveEmptyEntries))
        {
            body = body is null ? null : Add(body, word);
        }

        return body;
    }

    private static BodyUse? Add(BodyUse body, string word) => word switch
    {
        TakesStream => body with { TakesStream = true },
        GivesStream => body with { GivesStream = true },
        _ when word.StartsWith(Limit, StringComparison.Ordinal) && long.TryParse(word.Substring(Limit.Length), NumberStyles.None, CultureInfo.InvariantCulture, out long limit)
            => body with { Limit = limit },
        _ => null,
    };
}
