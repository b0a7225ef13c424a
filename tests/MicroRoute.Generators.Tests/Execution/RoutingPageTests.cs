using System.Text.RegularExpressions;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>What docs/routing.md says by example is so.</summary>
public partial class RoutingPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Folders.Repository, "docs", "routing.md"));

    [Fact]
    public void TemplatesMatchAsThePageSays()
    {
        (string Template, string Path, string Parameters)[] rows = [.. Rows("| template | path | parameters |").Select(cells => (cells[0].Trim('`'), cells[1].Trim('`'), cells[2]))];
        Assert.True(rows.Length > 30);

        // One application a row, so that no route is in another's way.
        using CompiledApp app = CompiledApp.Of(string.Join('\n', rows.Select((row, index) => $$"""
            [Route("/r{{index}}")] internal static class App{{index}} { {{WriteHandler("Get", row.Template)}} }
            """)));
        Assert.All(rows.Index(), row =>
        {
            Answer answer = app.Send($"GET /r{row.Index}{row.Item.Path}");
            Assert.Equal(row.Item.Parameters, answer.Status == 200 ? answer.Fields.GetValueOrDefault("X-Parameters", "") : answer.Status.ToString(System.Globalization.CultureInfo.InvariantCulture));
        });
    }

    [Fact]
    public void RoutesWinAsThePageSays()
    {
        string[] routes = Page.Split("```text\n")[1].Split("\n```")[0].Split('\n');
        (string Request, string Route)[] rows = [.. Rows("| request | route |").Select(cells => (cells[0].Trim('`'), cells[1].Split("`: ")[0].Replace("`", "", StringComparison.Ordinal)))];
        Assert.True(rows.Length > 15);

        using CompiledApp app = CompiledApp.Of($$"""internal static class App { {{string.Join('\n', routes.Select((route, index) => WriteHandler(Verb(route), route.Split(' ')[1], $"H{index}")))}} }""");
        Assert.All(rows, row =>
        {
            Answer answer = app.Send(row.Request);
            Assert.Equal(row.Route, answer.Status switch
            {
                200 => answer.Fields["X-Template"],
                405 => $"405, Allow: {answer.Allow}",
                _ => "404",
            });
        });
    }

    /// <summary>The page leaves no form out that the parser reads, and no rank that decides.</summary>
    [Theory]
    [InlineData("{name}")]
    [InlineData("{id:int}")]
    [InlineData("{id:int:min(1)}")]
    [InlineData("{id?}")]
    [InlineData("{page=1}")]
    [InlineData("{page:int=1}")]
    [InlineData("{*rest}")]
    [InlineData("{**rest}")]
    [InlineData("{*rest:alpha}")]
    [InlineData("{name}.json")]
    [InlineData("{{")]
    public void NamesEveryForm(string form) => Assert.Contains(form, Page.Split("### What may be missing")[0], StringComparison.Ordinal);

    private static string Verb(string route) => route.StartsWith("GET", StringComparison.Ordinal) ? "Get" : "Put";

    /// <summary>A handler that says what it is given. A parameter that begins with an underscore is not taken.</summary>
    private static string WriteHandler(string verb, string template, string name = "Handle")
    {
        CapturingSegment[] parameters = [.. TemplateParser.Parse(template).Segments.OfType<CapturingSegment>().Where(parameter => parameter.Name[0] != '_')];
        string list = string.Concat(parameters.Select(parameter => $", string{(parameter.IsOptional ? "?" : "")} {parameter.Name}"));
        string values = string.Join(" + \", \" + ", parameters.Select(parameter => $"({parameter.Name} is null ? \"{parameter.Name} is missing\" : \"{parameter.Name} = \" + {parameter.Name})"));
        return $$"""
            [{{verb}}("{{template}}")] internal static void {{name}}(HttpResponse response{{list}})
            {
                response.AddHeader("X-Template", "{{template}}");
                response.AddHeader("X-Parameters", ({{(values.Length == 0 ? "\"\"" : values)}}).Trim());
            }
            """;
    }

    private static IEnumerable<string[]> Rows(string head)
        => Page.Split(head + "\n")[1].Split('\n').Skip(1).TakeWhile(line => line.StartsWith('|')).Select(line => Cell().Matches(line).Select(match => match.Groups[1].Value.Trim()).ToArray());

    [GeneratedRegex(@"\|([^|]*)(?=\|)")]
    private static partial Regex Cell();
}
