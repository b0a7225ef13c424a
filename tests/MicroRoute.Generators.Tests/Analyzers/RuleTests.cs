using System.Text.RegularExpressions;
using MicroRoute.Generators.Diagnostics;
using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Tests.Analyzers;

/// <summary>What every rule must have.</summary>
public partial class RuleTests
{
    private static readonly DiagnosticDescriptor[] All = [.. AnalyzerRun.Analyzers
        .Select(analyzer => Assert.Single(analyzer.SupportedDiagnostics))
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    private static readonly string[] ReleaseRows = [.. Directory
        .EnumerateFiles(Path.Combine(Folders.Repository, "generators", "MicroRoute.Generators"), "AnalyzerReleases.*.md")
        .SelectMany(File.ReadAllLines)];

    private static readonly string[] TestSources = [.. Directory
        .EnumerateFiles(Path.Combine(Folders.Project, "Analyzers"), "*Tests.cs", SearchOption.AllDirectories)
        .Select(File.ReadAllText)];

    public static TheoryData<string> Ids => [.. All.Select(rule => rule.Id)];

    [Fact]
    public void EveryIdIsARule()
        => Assert.Equal(
            typeof(RuleIds).GetFields().Select(field => (string)field.GetRawConstantValue()!),
            All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void IsOnByDefaultInOneCategory(string id)
    {
        DiagnosticDescriptor rule = Find(id);

        Assert.Equal(("MicroRoute", true), (rule.Category, rule.IsEnabledByDefault));
        Assert.True(rule.DefaultSeverity >= DiagnosticSeverity.Warning);
    }

    /// <summary>What breaks an error is left out, so that silence would hide a missing route.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void CanBeSilencedIfItIsAWarning(string id)
        => Assert.Equal(Find(id).DefaultSeverity == DiagnosticSeverity.Error, Find(id).CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));

    [Fact]
    public async Task AnErrorIsReportedWhereItIsSilenced()
        => Assert.Equal(
            [RuleIds.HandlerNotStatic],
            (await AnalyzerRun.Analyze("""
                #pragma warning disable MR0001, MR0023
                internal sealed class App
                {
                    [Get("/a")] internal string A() => "";
                    [Get("/c")] internal static string C() => "";
                    [Get("/C")] internal static string D() => "";
                }
                """)).Select(diagnostic => diagnostic.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task HasAPage(string id)
    {
        DiagnosticDescriptor rule = Find(id);
        Assert.Equal($"https://github.com/microroute/microroute/blob/main/docs/rules/{id}.md", rule.HelpLinkUri);

        string page = await ReadPage(id);
        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## Wrong\n\n```csharp\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## Right\n\n```csharp\n", page, StringComparison.Ordinal);
    }

    /// <summary>A page names the code fixes of its rule.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public async Task HasAPageThatNamesItsFixes(string id)
        => Assert.Equal(FixesOf(id).Select(title => $"- Code fix: {title}."), (await ReadPage(id)).Split('\n').Where(line => line.StartsWith("- Code fix:", StringComparison.Ordinal)));

    /// <summary>The list of all rules has all of them, and nothing else.</summary>
    [Fact]
    public async Task AreListed()
        => Assert.Equal(
            All.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.DefaultSeverity} | {string.Join("; ", FixesOf(rule.Id))} |"),
            (await ReadPage("README")).Split('\n').Where(line => line.StartsWith("| [MR", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void HasAReleaseRow(string id)
        => Assert.Contains($"{id} | MicroRoute | {Find(id).DefaultSeverity} | [{Find(id).Title}]({Find(id).HelpLinkUri})", ReleaseRows);

    /// <summary>The examples of the pages are true: the wrong one breaks the rule, and the right one breaks none.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public async Task HasExamplesThatAreTrue(string id)
    {
        string page = await ReadPage(id);

        string wrong = Example(page, "Wrong");
        Assert.Equal(
            [.. AlsoBroken().Matches(wrong).Select(match => match.Groups["id"].Value), id],
            (await AnalyzerRun.Analyze(wrong, id == RuleIds.RefStructInAsync ? ["CS4012"] : [])).Select(diagnostic => diagnostic.Id).Distinct());
        Assert.Empty(await AnalyzerRun.Analyze(Example(page, "Right")));
    }

    /// <summary>Editors do not ask for what is tagged as of the compilation's end, nor would they get it.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public async Task IsShownInEditors(string id)
        => Assert.Equal(id != RuleIds.LanguageVersion, (await AnalyzerRun.AnalyzeLive(Example(await ReadPage(id), "Wrong")))
            .Any(diagnostic => diagnostic.Id == id && !diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd)));

    /// <summary>A test marks the very place at which the rule is reported.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void HasATestOfItsPlace(string id)
        => Assert.Contains(TestSources, source => source.Contains($"{{|{id}:", StringComparison.Ordinal) || source.Contains($"{{|{id},", StringComparison.Ordinal));

    /// <summary>How an example says that it breaks another rule.</summary>
    [GeneratedRegex(@"// (?<id>MR\d{4}) too: ", RegexOptions.CultureInvariant)]
    private static partial Regex AlsoBroken();

    private static Task<string> ReadPage(string name)
        => File.ReadAllTextAsync(Path.Combine(Folders.Repository, "docs", "rules", name + ".md"), TestContext.Current.CancellationToken);

    private static string Example(string page, string section) => page.Split($"\n## {section}\n\n```csharp\n")[1].Split("\n```")[0];

    private static IEnumerable<string> FixesOf(string id)
        => FixRun.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(id)).Select(fix => fix.Title).Order(StringComparer.Ordinal);

    private static DiagnosticDescriptor Find(string id) => All.Single(rule => rule.Id == id);
}
