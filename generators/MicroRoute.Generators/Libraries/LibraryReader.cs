using System.Reflection.Metadata;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Libraries;

/// <summary>What a referenced assembly says of its routes, and apart from that where they stand.</summary>
internal sealed record ReadLibrary(LibraryModel Routes, LibraryLines Lines);

/// <summary>Reads the manifest of a referenced assembly.</summary>
internal static class LibraryReader
{
    /// <returns><see langword="null"/> where it has no routes, as most have.</returns>
    public static ReadLibrary? Read(MetadataReference reference)
    {
        if (reference.Properties.Kind != MetadataImageKind.Assembly)
        {
            return null;
        }

        string alias = ReferenceAlias.Of(reference);
        return reference switch
        {
            CompilationReference project => Read(project.Compilation.Assembly, alias),
            PortableExecutableReference file => Read(file, alias),
            _ => null,
        };
    }

    /// <summary>The assemblies that have routes, by name; of two with one name the first, as the compiler takes it.</summary>
    public static EquatableArray<LibraryModel> Arrange(IEnumerable<LibraryModel?> found)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. found.OfType<LibraryModel>().Where(library => names.Add(library.Name)).OrderBy(library => library.Name, StringComparer.Ordinal)];
    }

    private static ReadLibrary? Read(IAssemblySymbol assembly, string alias)
        => assembly.FindAttribute(Manifest.Attribute) is { ConstructorArguments: [{ Value: int version }, { Value: string invokers }, { Value: string rows }] }
            ? WithLines(
                Manifest.Read(assembly.Name, alias, version, invokers, rows),
                assembly.FindAttribute(LibraryLines.Attribute) is { ConstructorArguments: [{ Value: string lines }] } ? lines : "")
            : null;

    private static ReadLibrary WithLines(LibraryModel routes, string lines) => new(routes, LibraryLines.Read(routes.FullInvokers, lines));

    private static ReadLibrary? Read(PortableExecutableReference file, string alias)
    {
        try
        {
            if (file.GetMetadata() is not AssemblyMetadata assembly)
            {
                return null;
            }

            MetadataReader reader = assembly.GetModules()[0].GetMetadataReader();
            return MetadataManifest.Find(reader) is (int version, string invokers, string rows)
                ? WithLines(Manifest.Read(reader.GetString(reader.GetAssemblyDefinition().Name), alias, version, invokers, rows), MetadataManifest.FindLines(reader) ?? "")
                : null;
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException)
        {
            // The compiler itself says that it cannot read the file.
            return null;
        }
    }
}
