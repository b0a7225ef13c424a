using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Tests.Harness;

/// <summary>Makes compilations as the .NET 10 SDK would for a new project.</summary>
internal static class Sources
{
    public const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>A program of one file has directives for its project.</summary>
    public static readonly CSharpParseOptions ParseOptions = new CSharpParseOptions(LanguageVersion.CSharp14).WithFeatures([new("FileBasedProgram", "true")]);

    public static readonly MetadataReference[] References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(HttpContext).Assembly.Location)];

    public static SyntaxTree Parse(string source, string path, LanguageVersion version = LanguageVersion.CSharp14)
        => CSharpSyntaxTree.ParseText(source, ParseOptions.WithLanguageVersion(version), path);

    public static CSharpCompilation Compile(params string[] sources) => Compile("App", [], sources);

    public static CSharpCompilation Compile(string assembly, MetadataReference[] references, params string[] sources) => CSharpCompilation.Create(
        assembly,
        [Parse(ImplicitUsings, "Usings.cs"), .. sources.Select((source, index) => Parse(source, $"Source{index}.cs"))],
        [.. References, .. references],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The same program in another version of C#.</summary>
    public static CSharpCompilation In(this CSharpCompilation compilation, LanguageVersion version)
        => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => Parse(tree.ToString(), tree.FilePath, version)));

    public static GeneratorDriver CreateDriver(LanguageVersion version = LanguageVersion.CSharp14) => CSharpGeneratorDriver.Create(
        [new Pipeline.RouteGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions.WithLanguageVersion(version),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
}
