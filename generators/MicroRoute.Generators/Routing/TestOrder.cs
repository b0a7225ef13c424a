using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Routing;

/// <summary>The order in which parameters of one place are tried.</summary>
internal sealed class TestOrder : IComparer<SegmentTest>
{
    public static readonly TestOrder Instance = new();

    public int Compare(SegmentTest left, SegmentTest right) => Rank(left).CompareTo(Rank(right));

    private static int Rank(SegmentTest test) => test.Constraints.Count == 0 ? int.MaxValue : (int)test.Constraints[0].Kind;
}
