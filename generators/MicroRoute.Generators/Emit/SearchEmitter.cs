using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the method <c>Match</c> and all that it calls.</summary>
/// <param name="writer">Where to write.</param>
/// <param name="comparison">How texts are compared.</param>
/// <param name="table">The table.</param>
/// <param name="tests">Writes what parameters ask of their segments.</param>
/// <param name="type">The name of the generated type.</param>
internal sealed class SearchEmitter(SourceWriter writer, TextComparison comparison, RouteTable table, TestEmitter tests, string type)
{
    private const string Match = "Match";

    // No other member, but perhaps the type, has a name that begins so.
    private readonly NameSet _names = new(Match, type);

    public void Write(RoutePlan plan)
    {
        if (plan.AllowSets.Count == 0)
        {
            return;
        }

        (SharedSubtree Subtree, string Name)[] shared = [.. plan.Shared.Select(subtree => (subtree, _names.Claim("MatchResource", SharedSubtreeEmitter.Members)))];
        string root = shared.Length == 0 ? Match : _names.Claim("MatchOther");
        if (shared.Length > 0)
        {
            string[] calls = [.. shared.Select(one => one.Name), .. plan.Root.Ways > 0 ? [root] : Array.Empty<string>()];
            writer.Gap();
            writer.Lines("private static bool Match(ref HttpContext context, ReadOnlySpan<byte> path, ref RouteSearch search)");
            writer.Lines($"    => {string.Join("\n        || ", calls.Select(call => $"{call}(ref context, path, ref search)"))};");
        }

        foreach ((SharedSubtree subtree, string name) in shared)
        {
            new SharedSubtreeEmitter(writer, comparison, table, tests, subtree, name).Write();
        }

        if (plan.Root.Ways > 0)
        {
            new MatchEmitter(writer, comparison, new LeafEmitter(writer, table).Write, tests, _names).Write(plan.Root, root);
        }
    }
}
