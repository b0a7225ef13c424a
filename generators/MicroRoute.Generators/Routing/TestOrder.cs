using System.Text;
using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Routing;

/// <summary>The order in which parameters of one place are tried: what asks for more comes first.</summary>
/// <remarks>It is complete: only equal tests have the same place in it.</remarks>
internal sealed class TestOrder : IComparer<SegmentTest>
{
    public static readonly TestOrder Instance = new();

    public int Compare(SegmentTest left, SegmentTest right)
    {
        int order = Rank(left).CompareTo(Rank(right));
        order = order != 0 ? order : AffixLength(right).CompareTo(AffixLength(left));
        order = order != 0 ? order : string.CompareOrdinal(left.Prefix, right.Prefix);
        order = order != 0 ? order : string.CompareOrdinal(left.Suffix, right.Suffix);
        return order != 0 ? order : CompareConstraints(left, right);
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

    /// <summary>The first that differ decide, by the order of the kinds; of two lists of which one begins with the other the longer comes first.</summary>
    private static int CompareConstraints(SegmentTest left, SegmentTest right)
    {
        for (int i = 0; i < left.Constraints.Count && i < right.Constraints.Count; i++)
        {
            int order = left.Constraints[i].Kind.CompareTo(right.Constraints[i].Kind);
            order = order != 0 ? order : string.CompareOrdinal(left.Constraints[i].ToString(), right.Constraints[i].ToString());
            if (order != 0)
            {
                return order;
            }
        }

        return right.Constraints.Count.CompareTo(left.Constraints.Count);
    }
}
