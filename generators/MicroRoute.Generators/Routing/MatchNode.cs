using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>A place in the tree of templates: the path's begin, or the end of a segment that a parameter matched. What is left of
/// the path is empty or begins with a slash.</summary>
/// <param name="Start">Where it is.</param>
/// <param name="Tails">Texts that end a template. A path that has one has text in every segment, so they come before all parameters.</param>
/// <param name="Runs">Texts up to the next parameter.</param>
internal sealed record MatchNode(PathPosition Start, Decision<Tail> Tails, Decision<Run> Runs);

/// <summary>A text that is all the rest of a path.</summary>
internal sealed record Tail(string Text, Leaf Leaf);

/// <summary>A text up to a parameter, its slash included.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Text">The text.</param>
/// <param name="Longer">Longer texts that begin with this one, without it. They have text where this one has a parameter, so they
/// come first.</param>
/// <param name="Branch">What may follow.</param>
internal sealed record Run(PathPosition Start, string Text, Decision<Run> Longer, ParameterBranch Branch);

/// <summary>What may stand at a place that templates have parameters for.</summary>
/// <param name="Start">Where it is: behind a slash.</param>
/// <param name="Segment">The segment's number, from 1.</param>
/// <param name="Children">What follows a segment, by constraint, in the order in which they are tried.</param>
/// <param name="CatchAll">Where the rest is taken as a whole, which is tried last.</param>
internal sealed record ParameterBranch(PathPosition Start, int Segment, EquatableArray<ParameterChild> Children, Leaf? CatchAll);

internal sealed record ParameterChild(Constraint Constraint, MatchNode Node);
