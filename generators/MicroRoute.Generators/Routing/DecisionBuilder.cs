using System.Text;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>Chooses what to look at: the byte that tells the most.</summary>
internal static class DecisionBuilder
{
    /// <summary>So few texts are compared one after the other.</summary>
    private const int FewTexts = 2;

    /// <summary>A decision between texts of which one must be the begin of what is left; none is the begin of another.</summary>
    public static Decision<T> Create<T>(IEnumerable<T> items, Func<T, string> textOf)
        where T : IEquatable<T>
        => Create([.. items.Select(item => (item, Encoding.UTF8.GetBytes(textOf(item))))]);

    private static Decision<T> Create<T>((T Item, byte[] Text)[] items)
        where T : IEquatable<T>
    {
        if (items.Length <= FewTexts)
        {
            return new Candidates<T>([.. items.Select(one => one.Item)]);
        }

        int offset = FindTellingOffset([.. items.Select(one => one.Text)]);
        return new ByByte<T>(offset, [.. items
            .GroupBy(one => one.Text[offset])
            .OrderBy(group => group.Key)
            .Select(group => new Case<T>(group.Key, Create([.. group])))]);
    }

    /// <summary>The offset with the most different bytes; of several the one whose largest group is the smallest, then the first.</summary>
    private static int FindTellingOffset(IReadOnlyList<byte[]> texts)
        => Enumerable.Range(0, texts.Min(text => text.Length))
            .OrderByDescending(offset => texts.Select(text => text[offset]).Distinct().Count())
            .ThenBy(offset => texts.GroupBy(text => text[offset]).Max(group => group.Count()))
            .First();
}
