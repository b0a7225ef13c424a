using System.Globalization;
using System.Text;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;
using MicroRoute.Generators.Tests.Parsing;

namespace MicroRoute.Generators.Tests.Routing;

/// <summary>The rules of matching, told as simply as they can be: write down every template that matches, those with missing
/// parameters too, sort them, and take the first that has the method.</summary>
internal static class NaiveMatcher
{
    /// <summary>One search, without the second try.</summary>
    public static MatchOutcome Match(IEnumerable<PlannedRoute> routes, RequestVerb verb, string path)
    {
        string[] parts = path[1..].Split('/');
        var allowed = default(MethodSet);
        foreach (IGrouping<string, Form> shape in routes
            .SelectMany(FormsOf)
            .Where(form => Matches(form.Segments, parts))
            .OrderBy(form => form.Segments, Comparer<TemplateSegment[]>.Create(CompareAll))
            .ThenBy(form => form.MissingRest, Comparer<TemplateSegment?>.Create(CompareMissing))
            .GroupBy(form => form.Shape))
        {
            Form? answer = shape.FirstOrDefault(form => form.Route.Verb == verb)
                ?? shape.FirstOrDefault(form => form.Route.Verb == RequestVerb.Get && verb == RequestVerb.Head);
            if (answer is not null)
            {
                return new MatchOutcome(answer.Route.Index, default);
            }

            allowed = shape.Aggregate(allowed.With(RequestVerb.Options), (set, form) => form.Route.Verb == RequestVerb.Get ? set.With(RequestVerb.Get).With(RequestVerb.Head) : set.With(form.Route.Verb));
        }

        return new MatchOutcome(null, allowed);
    }

    /// <summary>The text of each parameter, with the whole path split by its slashes.</summary>
    public static IEnumerable<(string Name, string Text)> Capture(PlannedRoute route, string path)
    {
        string[] parts = path[1..].Split('/');
        for (int i = 0; i < route.Segments.Count; i++)
        {
            if (route.Segments[i] is CapturingSegment parameter)
            {
                string part = parameter is CatchAllSegment ? string.Join('/', parts.Skip(i)) : parts.ElementAtOrDefault(i) ?? "";
                yield return (parameter.Name, part.Length == 0 ? parameter.Default ?? "" : Decode(part[parameter.Test.Prefix.Length..^parameter.Test.Suffix.Length]));
            }
        }
    }

    private static string Decode(string part) => part.Replace("%2F", "/", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);

    public static bool Keeps(SegmentTest test, string text) => test.Constraints.All(constraint => constraint.Kind switch
    {
        ConstraintKind.Bool => bool.TryParse(text, out _),
        ConstraintKind.Int => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        ConstraintKind.Long => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        ConstraintKind.Guid => Guid.TryParse(text, out _),
        ConstraintKind.MinLength => Decode(text).Length >= int.Parse(constraint.Arguments[0], CultureInfo.InvariantCulture),
        ConstraintKind.MaxLength => Decode(text).Length <= int.Parse(constraint.Arguments[0], CultureInfo.InvariantCulture),
        ConstraintKind.Alpha => text.Length > 0 && text.All(char.IsAsciiLetter),
        _ => throw new ArgumentOutOfRangeException(nameof(test)),
    });

    /// <summary>What a segment asks of a part of a path: the affixes, something between them, and the constraints of that.</summary>
    public static bool Fits(SegmentTest test, string part)
    {
        string characters = WithoutEscapes(part);
        string prefix = WithoutEscapes(test.Prefix);
        string suffix = WithoutEscapes(test.Suffix);
        return characters.Length > prefix.Length + suffix.Length
            && characters.StartsWith(prefix, StringComparison.Ordinal)
            && characters.EndsWith(suffix, StringComparison.Ordinal)
            && Keeps(test, part[test.Prefix.Length..^test.Suffix.Length]);
    }

    /// <summary>An escape is one character, which no affix takes half of.</summary>
    private static string WithoutEscapes(string part) => part.Replace("%2F", "\u0001", StringComparison.Ordinal).Replace("%25", "\u0002", StringComparison.Ordinal);

    public static IEnumerable<Form> FormsOf(PlannedRoute route)
    {
        TemplateSegment[] segments = [.. route.Segments];
        yield return new Form(route, segments, null);
        for (int count = segments.Length - 1; count >= 0 && MayBeMissing(segments[count]); count--)
        {
            yield return new Form(route, count == 0 ? [new LiteralSegment("")] : segments[..count], segments[count] as CatchAllSegment);
        }
    }

    private static bool MayBeMissing(TemplateSegment segment)
        => segment is CapturingSegment { IsOptional: true } or CapturingSegment { Default: not null } or CatchAllSegment { Test.Constraints.Count: 0 };

    private static bool Matches(TemplateSegment[] segments, string[] parts)
    {
        int fixedCount = segments[^1] is CatchAllSegment ? segments.Length - 1 : segments.Length;
        string rest = string.Join('/', parts.Skip(fixedCount));
        bool isRestRight = segments[^1] is CatchAllSegment { Test: var test }
            ? parts.Length > fixedCount && (test.Constraints.Count == 0 || (rest.Length > 0 && Keeps(test, rest)))
            : parts.Length == fixedCount;
        return isRestRight && segments.Take(fixedCount).Zip(parts).All(pair => pair.First switch
        {
            LiteralSegment literal => literal.Text == pair.Second,
            ParameterSegment parameter => Fits(parameter.Test, pair.Second),
            _ => false,
        });
    }

    /// <summary>The first difference decides.</summary>
    private static int CompareAll(TemplateSegment[] left, TemplateSegment[] right)
        => left.Zip(right, Compare).FirstOrDefault(order => order != 0);

    /// <summary>A catch-all that finds nothing left comes behind a template that ends.</summary>
    private static int CompareMissing(TemplateSegment? left, TemplateSegment? right)
        => left is null || right is null ? (left is not null).CompareTo(right is not null) : Compare(left, right);

    /// <summary>The rank; in one rank the longer affixes, then the constraints in the order of their kinds.</summary>
    private static int Compare(TemplateSegment left, TemplateSegment right)
        => KeyOf(left).CompareTo(KeyOf(right)) is var order and not 0 ? order : string.CompareOrdinal(TemplateWriter.Of(WithoutName(left)), TemplateWriter.Of(WithoutName(right)));

    private static (int Rank, int Affix, string Constraints) KeyOf(TemplateSegment segment) => segment switch
    {
        CapturingSegment { Test: var test } => (
            (segment, test.Prefix + test.Suffix, test.Constraints.Count) switch
            {
                (CatchAllSegment, _, 0) => 6,
                (CatchAllSegment, _, _) => 5,
                (_, "", 0) => 4,
                (_, "", _) => 3,
                (_, _, 0) => 2,
                _ => 1,
            },
            -Encoding.UTF8.GetByteCount(test.Prefix + test.Suffix),
            string.Concat(test.Constraints.Select(constraint => (char)('A' + (int)constraint.Kind))) + "~"),
        _ => (0, 0, ""),
    };

    private static TemplateSegment WithoutName(TemplateSegment segment) => segment switch
    {
        ParameterSegment parameter => new ParameterSegment("", parameter.Test),
        CatchAllSegment rest => new CatchAllSegment("", rest.Test),
        _ => segment,
    };

    /// <summary>A template as it is, or without its last segments.</summary>
    internal sealed record Form(PlannedRoute Route, TemplateSegment[] Segments, CatchAllSegment? MissingRest)
    {
        /// <summary>Equal for forms that match the same paths in the same place of the order.</summary>
        public string Shape => TemplateWriter.Of(Segments.Append(MissingRest).OfType<TemplateSegment>().Select(WithoutName));
    }
}

/// <param name="Route">The route that answers.</param>
/// <param name="Allowed">Without one: what other methods would have found one.</param>
internal readonly record struct MatchOutcome(int? Route, MethodSet Allowed);
