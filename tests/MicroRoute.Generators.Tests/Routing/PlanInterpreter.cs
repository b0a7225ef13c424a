using System.Text;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Tests.Routing;

/// <summary>Follows a plan step by step, as the generated code does.</summary>
internal sealed class PlanInterpreter(RequestVerb verb, string path)
{
    private readonly byte[] _path = Encoding.UTF8.GetBytes(path);
    private readonly int[] _ends = new int[64];
    private MethodSet _allowed;

    public static MatchOutcome Match(RoutePlan plan, RequestVerb verb, string path)
    {
        var interpreter = new PlanInterpreter(verb, path);
        int? route = interpreter.Follow(plan.Root);
        return new MatchOutcome(route, route is null ? interpreter._allowed : default);
    }

    private int? Follow(MatchNode node) => Choose(node.Ways, node.Start);

    private int? Choose(Decision decision, PathPosition start)
    {
        int left = _path.Length - IndexOf(start);
        switch (decision)
        {
            case Candidates candidates:
                return candidates.Ways.Select(way => Follow(way, start)).FirstOrDefault(route => route is not null);
            case ByLength lengths:
                return Choose(lengths.Cases, left, start);
            default:
                var bytes = (ByByte)decision;
                return (bytes.Offset < left ? Choose(bytes.Cases, _path[IndexOf(start) + bytes.Offset], start) : Choose(bytes.Ended, start))
                    ?? Choose(bytes.Otherwise, start);
        }
    }

    private int? Choose(IEnumerable<Case> cases, int value, PathPosition start)
        => cases.FirstOrDefault(one => one.Value == value) is { } match ? Choose(match.Then, start) : null;

    private int? Follow(Way way, PathPosition start)
    {
        ReadOnlySpan<byte> rest = _path.AsSpan(IndexOf(start));
        byte[] text = Encoding.UTF8.GetBytes(way.Text);
        return way switch
        {
            Tail tail when rest.SequenceEqual(text) => Follow(tail.Leaf),
            Run run when rest.StartsWith(text) => Follow(run.Branch),
            _ => null,
        };
    }

    private int? Follow(ParameterBranch branch)
    {
        int start = IndexOf(branch.Start);
        int end = Array.IndexOf(_path, (byte)'/', start);
        _ends[branch.Segment] = end = end < 0 ? _path.Length : end;
        string text = Encoding.UTF8.GetString(_path.AsSpan(start..end));
        foreach (ParameterChild child in branch.Children)
        {
            if (text.Length > 0 && NaiveMatcher.Keeps(child.Constraint, text) && Follow(child.Node) is { } route)
            {
                return route;
            }
        }

        return branch.CatchAll is { } leaf ? Follow(leaf) : null;
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

    private int IndexOf(PathPosition position) => _ends[position.Segment] + position.Offset;
}
