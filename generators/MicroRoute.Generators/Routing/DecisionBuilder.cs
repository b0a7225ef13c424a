using System.Text;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>Chooses what to look at: the length where it tells all, else the byte that tells the most.</summary>
internal static class DecisionBuilder
{
    /// <summary>So few ways are tried one after the other.</summary>
    private const int FewWays = 2;

    public static Decision Build(IEnumerable<Way> ways) => Build([.. ways.Select(way => new Entry(way))]);

    private static Decision Build(Entry[] entries)
    {
        if (entries.Length <= FewWays)
        {
            return new Candidates(InOrder(entries));
        }

        if (entries.All(entry => entry.IsTail) && entries.Any(entry => entry.Text.Length != entries[0].Text.Length))
        {
            return new ByLength(Group(entries, entry => entry.Text.Length));
        }

        int offset = FindTellingOffset(entries);
        return new ByByte(
            offset,
            Group(entries.Where(entry => entry.Text.Length > offset), entry => entry.Text[offset]),
            Ended: Build([.. entries.Where(entry => entry.IsTail && entry.Text.Length <= offset)]),
            Otherwise: Build([.. entries.Where(entry => !entry.IsTail && entry.Text.Length <= offset)]));
    }

    /// <summary>Tails, of which one at most fits, then runs, the longest first.</summary>
    private static EquatableArray<Way> InOrder(Entry[] entries)
        => entries
            .OrderBy(entry => entry.IsTail ? 0 : 1)
            .ThenByDescending(entry => entry.IsTail ? 0 : entry.Text.Length)
            .ThenBy(entry => entry.Way.Text, StringComparer.Ordinal)
            .Select(entry => entry.Way)
            .ToEquatableArray();

    private static EquatableArray<Case> Group(IEnumerable<Entry> entries, Func<Entry, int> valueOf)
        => entries
            .GroupBy(valueOf)
            .OrderBy(group => group.Key)
            .Select(group => new Case(group.Key, Build([.. group])))
            .ToEquatableArray();

    /// <summary>The first offset that leaves the least to do.</summary>
    private static int FindTellingOffset(Entry[] entries)
        => Enumerable.Range(0, entries.Max(entry => entry.Text.Length)).OrderBy(offset => WorkLeft(entries, offset)).First();

    /// <summary>How many ways are left for a path of each way, all together.</summary>
    private static int WorkLeft(Entry[] entries, int offset)
    {
        int ended = entries.Count(entry => entry.IsTail && entry.Text.Length <= offset);
        int otherwise = entries.Count(entry => !entry.IsTail && entry.Text.Length <= offset);
        return (ended * ended)
            + (otherwise * entries.Length)
            + entries.Where(entry => entry.Text.Length > offset).GroupBy(entry => entry.Text[offset]).Sum(group => group.Count() * group.Count());
    }

    /// <summary>A way with its text as the path has it.</summary>
    private sealed class Entry(Way way)
    {
        public Way Way { get; } = way;

        public bool IsTail { get; } = way is Tail;

        public byte[] Text { get; } = Encoding.UTF8.GetBytes(way.Text);
    }
}
