using System.Text;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>Chooses what to look at: a length, then the byte that tells the most.</summary>
internal static class DecisionBuilder
{
    /// <summary>So few texts are compared one after the other.</summary>
    private const int FewTexts = 2;

    /// <summary>A decision between texts of which one must be all that is left of the path.</summary>
    public static Decision<T> ForWhole<T>(IReadOnlyList<T> items, Func<T, string> textOf)
        where T : IEquatable<T>
    {
        if (items.Count <= FewTexts)
        {
            return new Candidates<T>(items.ToEquatableArray());
        }

        return new ByLength<T>(items
            .GroupBy(item => Encoding.UTF8.GetByteCount(textOf(item)))
            .OrderBy(group => group.Key)
            .Select(group => new Case<T>(group.Key, ForStart([.. group], textOf)))
            .ToEquatableArray());
    }

    /// <summary>A decision between texts of which one must be the begin of what is left; none is the begin of another.</summary>
    public static Decision<T> ForStart<T>(IReadOnlyList<T> items, Func<T, string> textOf)
        where T : IEquatable<T>
    {
        if (items.Count <= FewTexts)
        {
            return new Candidates<T>(items.ToEquatableArray());
        }

        var bytes = items.ToDictionary(item => item, item => Encoding.UTF8.GetBytes(textOf(item)));
        int offset = FindTellingOffset([.. bytes.Values]);
        return new ByByte<T>(offset, items
            .GroupBy(item => bytes[item][offset])
            .OrderBy(group => group.Key)
            .Select(group => new Case<T>(group.Key, ForStart([.. group], textOf)))
            .ToEquatableArray());
    }

    /// <summary>The offset with the most different bytes; of several the one whose largest group is the smallest, then the first.</summary>
    private static int FindTellingOffset(IReadOnlyList<byte[]> texts)
        => Enumerable.Range(0, texts.Min(text => text.Length))
            .OrderByDescending(offset => texts.Select(text => text[offset]).Distinct().Count())
            .ThenBy(offset => texts.GroupBy(text => text[offset]).Max(group => group.Count()))
            .First();
}
