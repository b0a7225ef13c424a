using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>A place in the tree of templates, in the order in which it is searched.</summary>
/// <param name="Start">Where it is.</param>
/// <param name="End">What a path means that ends here.</param>
/// <param name="Texts">How a path may go on by the letter.</param>
/// <param name="Branch">Behind a slash: the parameters that may stand here.</param>
internal sealed record MatchNode(PathPosition Start, Leaf? End, Decision<MatchText> Texts, ParameterBranch? Branch)
{
    /// <summary>In how many ways a path may go on here.</summary>
    public int Ways { get; } = (End is null ? 0 : 1) + Texts.All.Count() + (Branch?.Ways ?? 0);

    /// <summary>In how many ways a path may end, here or further on.</summary>
    public int Ends { get; } = (End is null ? 0 : 1) + Texts.All.Sum(text => text.Behind.Ends) + (Branch?.Ends ?? 0);

    /// <summary>Whether a path can only end here.</summary>
    public bool IsEnd => End is not null && Ways == 1;
}

/// <summary>A text that templates go on with: up to an end, to a parameter, or to where some of them part.</summary>
/// <param name="Text">The text. No other of the same place begins with it.</param>
/// <param name="Behind">The place behind it.</param>
internal sealed record MatchText(string Text, MatchNode Behind);

/// <summary>What may stand at a place that templates have parameters for.</summary>
/// <param name="Start">Where it is: behind a slash.</param>
/// <param name="Segment">The segment's number, from 1.</param>
/// <param name="Children">What follows a segment, by its test, in the order in which they are tried.</param>
/// <param name="CatchAlls">Where the rest is taken as a whole, by its test, which is tried last.</param>
internal sealed record ParameterBranch(PathPosition Start, int Segment, EquatableArray<ParameterChild> Children, EquatableArray<CatchAllChild> CatchAlls)
{
    public int Ways => Children.Count + CatchAlls.Count;

    public int Ends => Children.Sum(child => child.Node.Ends) + CatchAlls.Count;
}

internal sealed record ParameterChild(SegmentTest Test, MatchNode Node);

internal sealed record CatchAllChild(SegmentTest Test, Leaf Leaf);
