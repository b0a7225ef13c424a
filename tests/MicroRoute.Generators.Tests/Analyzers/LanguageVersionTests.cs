using MicroRoute.Generators.Diagnostics.Project;
using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Tests.Analyzers;

/// <summary>Which C# generated code needs, and what projects with an older one hear.</summary>
public class LanguageVersionTests
{
    [Fact]
    public void GeneratedCodeNeedsNoNewer() => Assert.NotEmpty(GeneratorRun.Of(ManyForms.Compile(LanguageVersionAnalyzer.Needed)).Routes);

    [Fact]
    public void GeneratedCodeNeedsNoOlder()
    {
        const LanguageVersion Older = LanguageVersion.CSharp12;
        Assert.True(Older < LanguageVersionAnalyzer.Needed);

        Sources.CreateDriver(Older).RunGeneratorsAndUpdateCompilation(ManyForms.Compile(Older), out Compilation output, out _, TestContext.Current.CancellationToken);

        Assert.Contains(output.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

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

    [Theory]
    [InlineData("13")]
    [InlineData("14")]
    [InlineData("latest")]
    [InlineData("preview")]
    [InlineData("default")]
    public async Task AcceptsANewerOne(string version)
        => Assert.Empty(await AnalyzerRun.Verify($"#:property LangVersion={version}\ninternal static class A {{ [Get(\"/a\")] internal static string Get() => \"\"; }}"));
}
