using System.Text.RegularExpressions;
using CsCheck;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Tests.Routing;

/// <summary>Makes tables of a few words, so that their templates meet, and paths of the same words.</summary>
internal static partial class RandomTables
{
    private static readonly Gen<string> Word = Gen.OneOf("a", "b", "ab", "abc", "1", "true", "é", "a%2Fb");

    private static readonly Gen<string> Segment = Gen.Frequency(
        (5, Word),
        (3, Gen.Const("{}")),
        (2, Gen.OneOf("{:int}", "{:long}", "{:bool}", "{:guid}", "{:alpha}", "{:long:int}", "{:alpha:bool}", "{:minlength(1)}", "{:maxlength(2)}")),
        (2, Gen.OneOf("a{}", "{}b", "a{}c", "{}bc", "é{}", "{}5", "%25{}", "{}F", "a{:alpha}", "a{:int}", "{:int}1", "-{:int}")));

    private static readonly Gen<string> End = Gen.Frequency(
        (6, Gen.Const("")),
        (1, Gen.Const("/")),
        (2, Gen.OneOf("/{*}", "/{**}")),
        (1, Gen.OneOf("/{*:int}", "/{*:alpha}", "/{*=a}", "/{*:alpha=a}")),
        (3, Gen.OneOf("/{?}", "/{=%}", "/{:int?}", "/{:int=1}", "/{?}/{?}", "/{=1}/{:alpha?}", "/{:int=1}/{*}", "/{?}/{*:alpha=b}")));

    private static readonly Gen<string> Template = Gen.Select(
        Segment.List[0, 4],
        End,
        (segments, end) => segments.Count == 0 && end == "" ? "/" : string.Concat(segments.Select(segment => "/" + segment)) + end);

    private static readonly Gen<RequestVerb> Verb = Gen.Frequency(
        (4, Gen.Const(RequestVerb.Get)),
        (4, Gen.OneOf(RequestVerb.Head, RequestVerb.Post, RequestVerb.Put, RequestVerb.Delete, RequestVerb.Patch, RequestVerb.Options)));

    /// <summary>Routes of which no two match the same requests.</summary>
    public static readonly Gen<PlannedRoute[]> Table = Gen.Select(Verb, Template).Array[1, 16].Select(routes =>
    {
        var taken = new HashSet<(RequestVerb, string)>();
        return routes
            .Select(route => new PlannedRoute(0, route.Item1, TemplatePrefix.None.Complete(Name(route.Item2), out _)!.Segments))
            .Where(route => NaiveMatcher.FormsOf(route).Select(form => (route.Verb, form.Shape)).ToArray() is var forms && !forms.Any(taken.Contains) && forms.All(taken.Add))
            .Select((route, index) => route with { Index = index })
            .ToArray();
    });

    /// <summary>Texts that a path may begin with; some begin with others, and some differ in few bytes.</summary>
    public static readonly string[] Begins = [.. Enumerable.Range(0, 80).Select(number => $"/b{number * 7}"), "/b-a", "/é", "/b0/x"];

    /// <summary>The same routes behind each of many texts, beside those that are there alone.</summary>
    public static PlannedRoute[] Share(PlannedRoute[] alone, PlannedRoute[] shared)
        => [.. alone
            .Concat(Begins.SelectMany(begin => shared.Select(route => route with { Segments = [.. begin[1..].Split('/').Select(text => new LiteralSegment(text)), .. route.Segments] })))
            .DistinctBy(route => (route.Verb, new RouteTemplate("", route.Segments).Shape))
            .Select((route, index) => route with { Index = index })];

    private static readonly Gen<string> Part = Gen.OneOf("a", "b", "ab", "abc", "1", "true", "é", "éa", "x", "-7", "a1", "a%2Fb", "%25", "%255", "a%2F", "99999999999", "0f8fad5b-d9cb-469f-a165-70867728950e");

    /// <summary>A path in the form in which routes see it.</summary>
    public static readonly Gen<string> Path = Gen.Select(Part.List[0, 5], Gen.OneOf("", "", "", "/"), (parts, end) => parts.Count == 0 ? "/" : "/" + string.Join('/', parts) + end);

    public static readonly Gen<RequestVerb> RequestedVerb = Gen.OneOf(RequestVerbs.All);

    /// <summary>Gives the parameters names: p0, p1 …</summary>
    private static string Name(string template)
    {
        int number = 0;
        return NamePlace().Replace(template, _ => $"p{number++}");
    }

    [GeneratedRegex(@"(?<=\{\**)(?!\*)")]
    private static partial Regex NamePlace();
}
