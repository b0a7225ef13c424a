using System.Globalization;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Tests.Routing;

/// <summary>The rules of matching, told as simply as they can be: take every template that matches, best first, and the first
/// that has the method.</summary>
internal static class NaiveMatcher
{
    /// <summary>One search, without the second try.</summary>
    public static MatchOutcome Match(IEnumerable<PlannedRoute> routes, RequestVerb verb, string path)
    {
        string[] parts = path[1..].Split('/');
        var allowed = default(MethodSet);
        foreach (IGrouping<string, PlannedRoute> shape in routes
            .Where(route => Matches([.. route.Segments], parts))
            .OrderBy(route => route.Segments.Select(Rank), Comparer<IEnumerable<int>>.Create(CompareRanks))
            .GroupBy(route => string.Join('/', route.Segments.Select(segment => segment is LiteralSegment literal ? literal.Text : $"\0{Rank(segment)}"))))
        {
            PlannedRoute? answer = shape.FirstOrDefault(route => route.Verb == verb)
                ?? shape.FirstOrDefault(route => route.Verb == RequestVerb.Get && verb == RequestVerb.Head);
            if (answer is not null)
            {
                return new MatchOutcome(answer.Index, default);
            }

            allowed = shape.Aggregate(allowed.With(RequestVerb.Options), (set, route) => route.Verb == RequestVerb.Get ? set.With(RequestVerb.Get).With(RequestVerb.Head) : set.With(route.Verb));
        }

        return new MatchOutcome(null, allowed);
    }

    /// <summary>The text of each parameter, with the whole path split by its slashes.</summary>
    public static IEnumerable<(string Name, string Text)> Capture(PlannedRoute route, string path)
    {
        string[] parts = path[1..].Split('/');
        for (int i = 0; i < route.Segments.Count; i++)
        {
            if (route.Segments[i] is CatchAllSegment rest)
            {
                yield return (rest.Name, string.Join('/', parts.Skip(i)));
            }
            else if (route.Segments[i] is ParameterSegment parameter)
            {
                yield return (parameter.Name, parts[i]);
            }
        }
    }

    private static bool Matches(TemplateSegment[] segments, string[] parts)
    {
        int fixedCount = segments[^1] is CatchAllSegment ? segments.Length - 1 : segments.Length;
        bool isLengthRight = segments[^1] is CatchAllSegment ? parts.Length >= fixedCount : parts.Length == fixedCount;
        return isLengthRight && segments.Take(fixedCount).Zip(parts).All(pair => pair.First switch
        {
            LiteralSegment literal => literal.Text == pair.Second,
            ParameterSegment parameter => pair.Second.Length > 0 && Keeps(parameter.Test, pair.Second),
            _ => false,
        });
    }

    public static bool Keeps(SegmentTest test, string text) => test.Constraints.All(constraint => constraint.Kind switch
    {
        ConstraintKind.Bool => bool.TryParse(text, out _),
        ConstraintKind.Int => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        ConstraintKind.Long => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        ConstraintKind.Guid => Guid.TryParse(text, out _),
        ConstraintKind.Alpha => text.All(char.IsAsciiLetter),
        _ => throw new ArgumentOutOfRangeException(nameof(test)),
    });

    private static int Rank(TemplateSegment segment) => segment switch
    {
        LiteralSegment => 0,
        ParameterSegment { Test.Constraints: [{ Kind: var kind }] } => 1 + (int)kind,
        ParameterSegment => 100,
        _ => 101,
    };

    /// <summary>The first difference decides; a template that ends comes before one whose catch-all finds nothing.</summary>
    private static int CompareRanks(IEnumerable<int> left, IEnumerable<int> right)
        => left.Zip(right).Select(pair => pair.First.CompareTo(pair.Second)).FirstOrDefault(order => order != 0, left.Count().CompareTo(right.Count()));
}

/// <param name="Route">The route that answers.</param>
/// <param name="Allowed">Without one: what other methods would have found one.</param>
internal readonly record struct MatchOutcome(int? Route, MethodSet Allowed);
