using CsCheck;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;
using MicroRoute.Generators.Tests.Parsing;

namespace MicroRoute.Generators.Tests.Routing;

public class RoutePlanTests
{
    [Theory]
    [InlineData("GET /a/b/d", "/a/b/d")]
    [InlineData("GET /a/x/c", "/a/{x}/c")]
    [InlineData("GET /a/b/c", "/a/{x}/c")]
    [InlineData("GET /u/me", "/u/me")]
    [InlineData("PUT /u/me", "PUT /u/{name}")]
    [InlineData("DELETE /u/me", "GET, HEAD, PUT, OPTIONS")]
    [InlineData("DELETE /u/you", "PUT, OPTIONS")]
    [InlineData("GET /n/5", "/n/{i:int}")]
    [InlineData("GET /n/5000000000", "/n/{l:long}")]
    [InlineData("GET /n/true", "/n/{b:bool}")]
    [InlineData("GET /n/truly", "/n/{a:alpha}")]
    [InlineData("GET /n/0f8fad5b-d9cb-469f-a165-70867728950e", "/n/{g:guid}")]
    [InlineData("GET /n/x-1", "/n/{any}")]
    [InlineData("GET /files", "/files/{*path}")]
    [InlineData("GET /files/", "/files/{*path}")]
    [InlineData("GET /files/a/b/", "/files/{*path}")]
    [InlineData("GET /filesystem", "")]
    [InlineData("GET /a/b", "")]
    [InlineData("GET /", "")]
    [InlineData("HEAD /a/b/d", "/a/b/d")]
    [InlineData("OPTIONS /a/b/d", "GET, HEAD, OPTIONS")]
    public void Finds(string request, string expected)
    {
        string[] templates =
        [
            "/a/b/d", "/a/{x}/c", "/u/me", "PUT /u/{name}",
            "/n/{any}", "/n/{a:alpha}", "/n/{g:guid}", "/n/{b:bool}", "/n/{l:long}", "/n/{i:int}", "/files/{*path}",
        ];
        MatchOutcome outcome = Match(templates, request);

        Assert.Equal(expected, outcome.Route is { } index ? templates[index] : outcome.Allowed.ToString());
    }

    [Fact]
    public void AHeadRouteComesBeforeItsGet()
    {
        string[] templates = ["/a", "HEAD /a", "/{x}"];

        Assert.Equal(1, Match(templates, "HEAD /a").Route);
        Assert.Equal(0, Match(templates, "GET /a").Route);
        Assert.Equal(2, Match(templates, "HEAD /b").Route);
    }

    [Fact]
    public void AnOptionsRouteIsSoughtInAllThatMatches()
        => Assert.Equal(1, Match(["/a", "OPTIONS /{x}"], "OPTIONS /a").Route);

    [Fact]
    public void AllowIsEveryCombinationThatCanOccur()
    {
        RoutePlan plan = RoutePlan.Create([Route(0, "/a"), Route(1, "PUT /{x}"), Route(2, "POST /a")]);

        Assert.Equal(["GET, HEAD, POST, OPTIONS", "PUT, OPTIONS", "GET, HEAD, POST, PUT, OPTIONS"], plan.AllowSets.Select(set => set.ToString()));
    }

    [Fact]
    public void APlanIsEqualToAnotherOfTheSameRoutes()
    {
        Assert.Equal(RoutePlan.Create([Route(0, "/a/{x}"), Route(1, "/b")]), RoutePlan.Create([Route(0, "/a/{y}"), Route(1, "/b")]));
        Assert.NotEqual(RoutePlan.Create([Route(0, "/a/{x}")]), RoutePlan.Create([Route(0, "/a/{x:int}")]));
    }

    [Fact]
    public void EveryTableFindsWhatTheRulesSay()
        => Gen.Select(RandomTables.Table, Gen.Select(RandomTables.RequestedVerb, RandomTables.Path).Array[20]).Sample(
            (table, requests) =>
            {
                RoutePlan plan = RoutePlan.Create(table);
                foreach ((RequestVerb verb, string path) in requests)
                {
                    MatchOutcome expected = NaiveMatcher.Match(table, verb, path);
                    MatchOutcome found = PlanInterpreter.Match(plan, verb, path);
                    Assert.True(expected == found, $"{verb} {path}: {found} in place of {expected}");
                }
            },
            iter: 3_000,
            print: input => string.Join('\n', input.Item1.Select(route => $"{route.Verb} {TemplateWriter.Of(route.Segments)}")));

    [Fact]
    public void WhatManyBeginsShareFindsWhatTheRulesSay()
        => Gen.Select(RandomTables.Table, RandomTables.Table, Gen.Select(RandomTables.RequestedVerb, Gen.OneOf(["", .. RandomTables.Begins]), RandomTables.Path).Array[20]).Sample(
            (alone, shared, requests) =>
            {
                PlannedRoute[] table = RandomTables.Share(alone, [.. shared.Take(6)]);
                RoutePlan plan = RoutePlan.Create(table);
                foreach ((RequestVerb verb, string begin, string path) in requests)
                {
                    string whole = begin.Length > 0 && path == "/" ? begin : begin + path;
                    MatchOutcome expected = NaiveMatcher.Match(table, verb, whole);
                    MatchOutcome found = PlanInterpreter.Match(plan, verb, whole);
                    Assert.True(expected == found, $"{verb} {whole}: {found} in place of {expected}");
                    Assert.True(expected.Allowed == default || plan.AllowSets.Contains(expected.Allowed));
                }
            },
            iter: 200,
            print: input => string.Join('\n', input.Item2.Take(6).Select(route => $"{route.Verb} {TemplateWriter.Of(route.Segments)}")));

    [Theory]
    [InlineData("/{name}", 80, 1)]
    [InlineData("/{name}", 40, 0)]
    [InlineData("", 80, 1)]
    public void ManyBeginsShareWhatFollowsThem(string behind, int count, int expected)
    {
        PlannedRoute[] routes = [.. Enumerable.Range(100, count).SelectMany(number => new[] { Route(2 * number, $"/{number}{behind}"), Route((2 * number) + 1, $"PUT /{number}{behind}") })];
        RoutePlan plan = RoutePlan.Create([.. routes, Route(0, "/200/x"), Route(1, "/{any}")]);

        Assert.Equal(expected, plan.Shared.Count);
        Assert.All(plan.Shared, shared => Assert.Equal((count, 2, 2), (shared.Texts.Count, shared.RoutesOfEach, plan.Root.Texts.All.Single().Behind.Ways)));
    }

    [Fact]
    public void RoutesThatDifferInNamesAloneShareToo()
    {
        IEnumerable<string> templates = Enumerable.Range(100, 80).SelectMany(number => number % 2 == 0
            ? new[] { $"/{number}/{{z}}/a", $"/{number}/{{a}}/b" }
            : [$"/{number}/{{a}}/a", $"/{number}/{{z}}/b"]);

        SharedSubtree shared = Assert.Single(RoutePlan.Create(templates.OrderBy(template => template, StringComparer.Ordinal).Select((template, index) => Route(index, template))).Shared);

        Assert.Equal(80, shared.Texts.Count);
    }

    /// <summary>A hash of what all begin with would be a list.</summary>
    [Fact]
    public void AShortTextDoesNotSpoilTheHash()
    {
        string[] templates = [.. Enumerable.Range(100, 100).Select(number => $"/api/number{number}"), "/api/x"];

        SharedSubtree shared = Assert.Single(RoutePlan.Create(templates.Select((template, index) => Route(index, template))).Shared);

        Assert.Equal(100, shared.Texts.Count);
        Assert.InRange(shared.Hash.LongestChain, 1, 4);
        Assert.Equal(100, Match(templates, "GET /api/x").Route);
        Assert.Equal(57, Match(templates, "GET /api/number157").Route);
    }

    [Fact]
    public void WhatIsCollectedIsAnAllowSet()
        => Gen.Select(RandomTables.Table, RandomTables.Path, RandomTables.RequestedVerb).Sample(
            (table, path, verb) =>
            {
                RoutePlan plan = RoutePlan.Create(table);
                MethodSet allowed = PlanInterpreter.Match(plan, verb, path).Allowed;
                return allowed == default || plan.AllowSets.Contains(allowed);
            },
            iter: 5_000);

    private static MatchOutcome Match(string[] templates, string request)
    {
        string[] words = request.Split(' ');
        return PlanInterpreter.Match(RoutePlan.Create(templates.Select((template, index) => Route(index, template))), Enum.Parse<RequestVerb>(words[0], ignoreCase: true), words[1]);
    }

    private static PlannedRoute Route(int index, string route)
    {
        string[] words = route.Split(' ');
        return new PlannedRoute(
            index,
            words.Length == 1 ? RequestVerb.Get : Enum.Parse<RequestVerb>(words[0], ignoreCase: true),
            TemplateParser.Parse(words[^1]).Segments);
    }
}
