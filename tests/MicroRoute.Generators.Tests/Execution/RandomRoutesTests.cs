using CsCheck;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;
using MicroRoute.Generators.Tests.Harness;
using MicroRoute.Generators.Tests.Parsing;
using MicroRoute.Generators.Tests.Routing;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>Random tables, compiled and asked, against the rules.</summary>
public class RandomRoutesTests
{
    [Fact]
    public void AnswerAsTheRulesSay()
        => Gen.Select(RandomTables.Table, Gen.Select(RandomTables.RequestedVerb, RandomTables.Path).Array[200]).Sample(
            Check,
            iter: 20,
            threads: 1,
            print: input => Write(input.Item1));

    [Fact]
    public void AnswerAsTheRulesSayBehindManyBegins()
        => Gen.Select(RandomTables.Table, RandomTables.Table, Gen.Select(RandomTables.RequestedVerb, Gen.OneOf(["", .. RandomTables.Begins]), RandomTables.Path).Array[400]).Sample(
            (alone, shared, requests) => Check(
                RandomTables.Share(alone, [.. shared.Take(5)]),
                [.. requests.Select(request => (request.Item1, request.Item2 + request.Item3))]),
            iter: 4,
            threads: 1,
            print: input => Write(input.Item2));

    private static void Check(PlannedRoute[] table, (RequestVerb, string)[] requests)
    {
        using CompiledApp app = CompiledApp.Of(Write(table));
        foreach ((RequestVerb verb, string path) in requests)
        {
            Assert.Equal(Expect(table, verb, path), Describe(app.Send($"{verb.Token()} {string.Concat(path.Select(Encode))}")));
        }
    }

    private static string Encode(char c) => c < 0x80 ? c.ToString() : Uri.EscapeDataString(c.ToString());

    /// <summary>What the answer shows: HEAD has no body, so the route is in a field, too.</summary>
    private static string Describe(Answer answer) => answer.Status == 200 ? Uri.UnescapeDataString(answer.Fields["X-Route"]) : $"{answer.Status} {answer.Allow}";

    private static string Expect(PlannedRoute[] table, RequestVerb verb, string path)
    {
        MatchOutcome outcome = NaiveMatcher.Match(table, verb, path);
        if (outcome == default && path.Length > 1 && path[^1] == '/')
        {
            path = path[..^1];
            outcome = NaiveMatcher.Match(table, verb, path);
        }

        if (outcome.Route is { } index)
        {
            return index + string.Concat(NaiveMatcher.Capture(table[index], path).Select(capture => $" {capture.Name}={capture.Text}"));
        }

        return outcome.Allowed == default ? "404 "
            : verb == RequestVerb.Options ? $"204 {outcome.Allowed}"
            : $"405 {outcome.Allowed}";
    }

    private static string Write(PlannedRoute[] table) => $$"""
        internal static class App
        {
            private static void Show(HttpResponse response, string text) => response.AddHeader("X-Route", Uri.EscapeDataString(text));

        {{string.Join('\n', table.Select(Write))}}
        }
        """;

    private static string Write(PlannedRoute route)
    {
        CapturingSegment[] parameters = [.. route.Segments.OfType<CapturingSegment>()];
        return $"    [{route.Verb}(\"{TemplateWriter.Of(route.Segments)}\")] internal static void H{route.Index}(HttpResponse response{string.Concat(parameters.Select(parameter => $", string{(parameter.IsOptional ? "?" : "")} {parameter.Name}"))}) "
            + $"=> Show(response, $\"{route.Index}{string.Concat(parameters.Select(parameter => $" {parameter.Name}={{{parameter.Name}}}"))}\");";
    }
}
