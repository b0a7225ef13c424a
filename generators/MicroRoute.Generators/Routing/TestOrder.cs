using System.Text;
using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Routing;

/// <summary>The order in which parameters of one place are tried: what asks for more comes first.</summary>
/// <remarks>The rank, the length of the affixes, the constraints; then the text, so that the order is always the same.</remarks>
internal sealed class TestOrder : IComparer<SegmentTest>
{
    public static readonly TestOrder Instance = new();

    public int Compare(SegmentTest left, SegmentTest right)
    {
        int order = Rank(left).CompareTo(Rank(right));
        order = order != 0 ? order : AffixLength(right).CompareTo(AffixLength(left));
        order = order != 0 ? order : CompareConstraints(left, right);
        return order != 0 ? order : string.CompareOrdinal(left.Identity, right.Identity);
    }

    /// <summary>Affixed with a constraint, affixed, constrained, plain.</summary>
    public static int Rank(SegmentTest test)
    {
        bool isConstrained = test.Constraints.Count > 0;
        return AffixLength(test) > 0
            ? isConstrained ? 0 : 1
            : isConstrained ? 2 : 3;
    }

    private static int AffixLength(SegmentTest test) => Encoding.UTF8.GetByteCount(test.Prefix) + Encoding.UTF8.GetByteCount(test.Suffix);

    /// <summary>The first that differ decide, by the order of the kinds; what asks for more of the same comes first.</summary>
    private static int CompareConstraints(SegmentTest left, SegmentTest right)
        => left.Constraints
            .Zip(right.Constraints, (one, other) => one.Kind.CompareTo(other.Kind))
            .Append(right.Constraints.Count.CompareTo(left.Constraints.Count))
            .FirstOrDefault(order => order != 0);
}
