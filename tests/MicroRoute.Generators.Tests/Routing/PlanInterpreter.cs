using System.Text;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Tests.Routing;

/// <summary>Follows a plan step by step, as the generated code does.</summary>
internal sealed class PlanInterpreter(RequestVerb verb, string path)
{
    private byte[] _path = Encoding.UTF8.GetBytes(path);
    private readonly int[] _ends = new int[64];
    private MethodSet _allowed;

    public static MatchOutcome Match(RoutePlan plan, RequestVerb verb, string path)
    {
        var interpreter = new PlanInterpreter(verb, path);
        int? route = plan.Shared.Select(interpreter.Follow).FirstOrDefault(route => route is not null) ?? interpreter.Follow(plan.Root);
        return new MatchOutcome(route, route is null ? interpreter._allowed : default);
    }

    private int? Follow(SharedSubtree subtree)
    {
        byte[] path = _path;
        SharedText? text = subtree.Hash.Find(path)
            .Select(index => subtree.Texts[index])
            .FirstOrDefault(text => path.AsSpan().StartsWith(Encoding.UTF8.GetBytes(text.Text)));
        if (text is null)
        {
            return null;
        }

        _path = path[Encoding.UTF8.GetByteCount(text.Text)..];
        int? route = Follow(subtree.Behind) is { } index ? text.Routes[index] : null;
        _path = path;
        return route;
    }

    private int? Follow(MatchNode node)
        => (node.End is { } end && RestAt(node.Start).IsEmpty ? Follow(end) : null)
        ?? Choose(node.Texts, node.Start, text => RestAt(node.Start).StartsWith(Encoding.UTF8.GetBytes(text.Text)) ? Follow(text.Behind) : null)
        ?? (node.Branch is { } branch ? Follow(branch) : null);

    private int? Follow(ParameterBranch branch)
    {
        int start = IndexOf(branch.Start);
        int end = Array.IndexOf(_path, (byte)'/', start);
        _ends[branch.Segment] = end = end < 0 ? _path.Length : end;
        string text = Encoding.UTF8.GetString(_path.AsSpan(start..end));
        foreach (ParameterChild child in branch.Children)
        {
            if (NaiveMatcher.Fits(child.Test, text) && Follow(child.Node) is { } route)
            {
                return route;
            }
        }

        string rest = Encoding.UTF8.GetString(RestAt(branch.Start));
        return branch.CatchAlls
            .Where(child => child.Test.Constraints.Count == 0 || (rest.Length > 0 && NaiveMatcher.Keeps(child.Test, rest)))
            .Select(child => Follow(child.Leaf))
            .FirstOrDefault(route => route is not null);
    }

    private int? Follow(Leaf leaf)
    {
        if (leaf.Answers.FirstOrDefault(answer => answer.Verb == verb) is { } found)
        {
            return found.Route;
        }

        _allowed = _allowed.Union(leaf.Allowed);
        return null;
    }

    private int? Choose<T>(Decision<T> decision, PathPosition start, Func<T, int?> follow)
        where T : IEquatable<T>
    {
        switch (decision)
        {
            case Candidates<T> candidates:
                return candidates.Items.Select(follow).FirstOrDefault(route => route is not null);
            default:
                var bytes = (ByByte<T>)decision;
                ReadOnlySpan<byte> rest = RestAt(start);
                int value = bytes.Offset < rest.Length ? rest[bytes.Offset] : -1;
                return bytes.Cases.FirstOrDefault(one => one.Value == value) is { } match ? Choose(match.Then, start, follow) : null;
        }
    }

    private int IndexOf(PathPosition position) => _ends[position.Segment] + position.Offset;

    private ReadOnlySpan<byte> RestAt(PathPosition position) => _path.AsSpan(IndexOf(position));
}
