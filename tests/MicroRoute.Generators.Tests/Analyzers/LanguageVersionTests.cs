using MicroRoute.Generators.Emit;
using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Tests.Analyzers;

/// <summary>Which C# generated code needs, and what projects with an older one hear.</summary>
public class LanguageVersionTests
{
    [Fact]
    public void GeneratedCodeNeedsNoNewer() => Assert.NotEmpty(GeneratorRun.Of(ManyForms.Compile(GeneratedFile.NeededVersion)).Routes);

    [Fact]
    public void GeneratedCodeNeedsNoOlder()
    {
        const LanguageVersion Older = LanguageVersion.CSharp12;
        Assert.True(Older < GeneratedFile.NeededVersion);

        CSharpCompilation output = ((CSharpCompilation)GeneratorRun.Of(ManyForms.Compile()).Output).In(Older);

        Assert.Contains(output.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>One error that tells is better than many that do not.</summary>
    [Fact]
    public void NothingIsGeneratedForAnOlder()
        => Assert.Empty(Sources.CreateDriver(LanguageVersion.CSharp12).RunGenerators(ManyForms.Compile(LanguageVersion.CSharp12), TestContext.Current.CancellationToken).GetRunResult().GeneratedTrees);

    [Theory]
    [InlineData("12")]
    [InlineData("12.0")]
    [InlineData("11")]
    public async Task ReportsAnOlderOneOnce(string version)
    {
        Diagnostic reported = Assert.Single(await AnalyzerRun.Verify($$"""
            {|MR0060:|}#:property LangVersion={{version}}
            internal static class A { [Get("/a")] internal static string Get() => ""; }
            internal static class B { [Get("/b")] internal static string Get() => ""; }
            """));

        Assert.Equal(Location.None, reported.Location);
        Assert.Equal($"The code that MicroRoute generates needs C# 13.0 or later, and the project has C# {version.Split('.')[0]}.0; set <LangVersion> to 13.0, or leave it out", reported.GetMessage(null));
    }

    /// <summary>The table does not exist then.</summary>
    [Theory]
    [InlineData("new Routes().ToString()", "CS0246")]
    [InlineData("MicroRoute.Routes.Count + \"\"", "CS0234")]
    public async Task ReportsAnOlderOneWhereTheTableIsNamed(string use, string error)
        => Assert.Single(await AnalyzerRun.Verify($"{{|MR0060:|}}#:property LangVersion=12\ninternal static class A {{ internal static string Show() => {use}; }}", error));

    [Fact]
    public async Task ReportsAnOlderOneWhereAReferenceHasRoutes()
        => Assert.Single(await AnalyzerRun.Verify("""
            // The library Shop:
            internal static class Items { [Get("/items")] internal static string List() => ""; }
            // The application:
            {|MR0060:|}#:property LangVersion=12
            internal static class A;
            """));

    [Fact]
    public async Task AcceptsAnOlderOneWithoutRoutes()
        => Assert.Empty(await AnalyzerRun.Verify("""
            #:property LangVersion=12
            internal static class A { internal static object Routes => ""; internal static string Get() => $"{Routes}"; }
            """));

    [Theory]
    [InlineData("13")]
    [InlineData("14")]
    [InlineData("latest")]
    [InlineData("preview")]
    [InlineData("default")]
    public async Task AcceptsANewerOne(string version)
        => Assert.Empty(await AnalyzerRun.Verify($"#:property LangVersion={version}\ninternal static class A {{ [Get(\"/a\")] internal static string Get() => \"\"; }}"));
}
