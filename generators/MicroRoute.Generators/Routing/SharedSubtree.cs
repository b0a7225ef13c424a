using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>Texts that paths begin with and that are followed by the same, such as the resources of an API: one search behind them serves all.</summary>
/// <param name="Texts">The texts, of which none begins with another.</param>
/// <param name="Hash">How a path finds the one that it begins with.</param>
/// <param name="Behind">What follows each. Its places are counted from the text's end, and in the place of a route it has the index among
/// each text's own.</param>
internal sealed record SharedSubtree(EquatableArray<SharedText> Texts, TextHash Hash, MatchNode Behind)
{
    /// <summary>How many routes each text has.</summary>
    public int RoutesOfEach => Texts[0].Routes.Count;
}

/// <summary>A text of a <see cref="SharedSubtree"/>.</summary>
/// <param name="Text">The text.</param>
/// <param name="Routes">Its routes, by their indices in the table, in an order that is the same for all texts.</param>
internal sealed record SharedText(string Text, EquatableArray<int> Routes);
