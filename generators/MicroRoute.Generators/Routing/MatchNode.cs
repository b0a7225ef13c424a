using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>A place in the tree of templates: the path's begin, or the end of a segment that a parameter matched. What is left of
/// the path is empty or begins with a slash.</summary>
/// <param name="Start">Where it is.</param>
/// <param name="Ways">The ways to go on.</param>
internal sealed record MatchNode(PathPosition Start, Decision Ways);

/// <summary>A way to go on: a text, then the path's end or a parameter.</summary>
/// <param name="Text">The text; it begins with a slash, or is empty where the path ends at the node.</param>
internal abstract record Way(string Text);

/// <summary>A text that is all the rest of a path. Every segment of it is text, so it comes before all runs.</summary>
internal sealed record Tail(string Text, Leaf Leaf) : Way(Text);

/// <summary>A text up to a parameter, its slash included. A longer one has text where a shorter one that fits has a parameter already,
/// so it comes first.</summary>
internal sealed record Run(string Text, ParameterBranch Branch) : Way(Text);

/// <summary>What may stand at a place that templates have parameters for.</summary>
/// <param name="Start">Where it is: behind a slash.</param>
/// <param name="Segment">The segment's number, from 1.</param>
/// <param name="Children">What follows a segment, by constraint, in the order in which they are tried.</param>
/// <param name="CatchAll">Where the rest is taken as a whole, which is tried last.</param>
internal sealed record ParameterBranch(PathPosition Start, int Segment, EquatableArray<ParameterChild> Children, Leaf? CatchAll);

internal sealed record ParameterChild(Constraint Constraint, MatchNode Node);
