using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Tests.Harness;

/// <summary>Compiles assemblies that others reference.</summary>
internal static class Library
{
    /// <summary>An assembly with what was generated for it.</summary>
    public static Compilation Compile(string assembly, string source, params MetadataReference[] references)
        => GeneratorRun.Of(Sources.Compile(assembly, references, "using MicroRoute;\n" + source)).Output;

    /// <summary>A reference as an editor makes it between projects, or as a build makes it between files.</summary>
    public static MetadataReference Reference(this Compilation library, bool asFile, params string[] aliases)
    {
        var properties = new MetadataReferenceProperties(aliases: [.. aliases]);
        if (!asFile)
        {
            return ((CSharpCompilation)library).ToMetadataReference(properties.Aliases);
        }

        using var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return MetadataReference.CreateFromImage(image.ToArray(), properties);
    }
}
