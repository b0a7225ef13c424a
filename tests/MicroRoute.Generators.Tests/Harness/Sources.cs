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

    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    public static readonly MetadataReference[] References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(HttpContext).Assembly.Location)];

    public static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, ParseOptions, path);

    public static CSharpCompilation Compile(params string[] sources) => Compile("App", [], sources);

    public static CSharpCompilation Compile(string assembly, MetadataReference[] references, params string[] sources) => CSharpCompilation.Create(
        assembly,
        [Parse(ImplicitUsings, "Usings.cs"), .. sources.Select((source, index) => Parse(source, $"Source{index}.cs"))],
        [.. References, .. references],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [new Pipeline.RouteGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
}
