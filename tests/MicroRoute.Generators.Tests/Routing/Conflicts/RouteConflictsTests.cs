using CsCheck;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;
using MicroRoute.Generators.Routing.Conflicts;

namespace MicroRoute.Generators.Tests.Routing.Conflicts;

/// <summary>What is said of random tables, against what the rules of matching do.</summary>
public class RouteConflictsTests
{
    [Fact]
    public void WhatIsUnreachableIsNeverTheAnswer()
        => Gen.Select(RandomTables.Table, Gen.Select(RandomTables.RequestedVerb, RandomTables.Path).Array[100]).Sample(
            (table, requests) =>
            {
                ILookup<int, RouteConflict> conflicts = RouteConflicts.Find(table);
                foreach ((RequestVerb verb, string path) in requests)
                {
                    if (NaiveMatcher.Match(table, verb, path).Route is { } answer)
                    {
                        Assert.DoesNotContain(conflicts[answer], conflict => conflict.Kind == RouteConflictKind.Unreachable);
                    }
                }
            },
            iter: 2_000,
            print: input => Show(input.Item1));

    [Fact]
    public void WhatMeetsWithOneRankIsReported()
        => Gen.Select(RandomTables.Table, RandomTables.Path.Array[100]).Sample(
            (table, paths) =>
            {
                ILookup<int, RouteConflict> conflicts = RouteConflicts.Find(table);
                foreach (string path in paths)
                {
                    PlannedRoute[] forms = [.. table.SelectMany(route => route.Expand()).Where(form => form.MissingRest is null && IsMatch(form, path))];
                    foreach (PlannedRoute one in forms)
                    {
                        foreach (PlannedRoute other in forms.Where(other => other.Index != one.Index && other.Verb == one.Verb && RanksOf(other).SequenceEqual(RanksOf(one))))
                        {
                            Assert.Contains(conflicts[one.Index], conflict => conflict.Other == other.Index && conflict.Kind is RouteConflictKind.Duplicate or RouteConflictKind.Ambiguous);
                        }
                    }
                }
            },
            iter: 2_000,
            print: input => Show(input.Item1));

    /// <summary>Of each pair both are told, so that either place shows it.</summary>
    [Fact]
    public void PairsAreReportedAtBoth()
        => RandomTables.Table.Sample(table =>
        {
            ILookup<int, RouteConflict> conflicts = RouteConflicts.Find(table);
            Assert.All(
                conflicts.SelectMany(some => some).Where(conflict => conflict.Kind != RouteConflictKind.Unreachable),
                conflict => Assert.Contains(conflicts[conflict.Other!.Value], other => other.Kind == conflict.Kind && other.Other == conflict.Route));
        });

    [Fact]
    public void AThousandRoutesAreComparedQuickly()
    {
        string[] ends = ["", "/{id:int}", "/{id:guid}", "/{id}", "/{id}/edit", "/{id:int}/{page:int?}", "/files/{*path}", "/{name}.json", "/new", "/{id}/items/{item:long}"];
        PlannedRoute[] table = [.. Enumerable.Range(0, 1000).Select(index => new PlannedRoute(
            index,
            RequestVerb.Get,
            TemplatePrefix.None.Complete($"/area{index / 10}{ends[index % 10]}", out _)!.Segments))];
        RouteConflicts.Find(table.Take(10));

        var watch = System.Diagnostics.Stopwatch.StartNew();
        ILookup<int, RouteConflict> conflicts = RouteConflicts.Find(table);

        Assert.InRange(watch.ElapsedMilliseconds, 0, 1000);
        Assert.Equal(
            ["/area0/{id:int}", "/area0/{id:int}/{page:int?}"],
            conflicts.SelectMany(some => some).Where(conflict => conflict.Route < 10).Select(conflict => $"/area0{ends[conflict.Route]}").Order(StringComparer.Ordinal));
    }

    private static bool IsMatch(PlannedRoute form, string path)
        => NaiveMatcher.Match([new PlannedRoute(0, RequestVerb.Put, [.. form.Segments.Select(Required)])], RequestVerb.Put, path).Route is not null;

    /// <summary>The form alone, without those that it can be shortened to.</summary>
    private static TemplateSegment Required(TemplateSegment segment)
        => segment is CapturingSegment parameter ? parameter with { IsOptional = false, Default = null } : segment;

    private static IEnumerable<string> RanksOf(PlannedRoute route) => route.Segments.Select(segment => segment switch
    {
        LiteralSegment literal => "/" + literal.Text,
        CatchAllSegment rest => $"*{rest.Test.Constraints.Count > 0}",
        var parameter => $"{TestOrder.Rank(((CapturingSegment)parameter).Test)}",
    });

    private static string Show(PlannedRoute[] table) => string.Join('\n', table.Select(route => $"{route.Verb} {Parsing.TemplateWriter.Of(route.Segments)}"));
}
