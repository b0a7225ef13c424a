using MicroRoute.Generators.Libraries;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Pipeline;

/// <summary>Reads the project's references, one by one, so that each is read again only when it has changed.</summary>
internal static class References
{
    /// <summary>What each reference says of its routes.</summary>
    public static IncrementalValuesProvider<ReadLibrary?> Read(IncrementalGeneratorInitializationContext context)
        => context.MetadataReferencesProvider
            .Select(static (reference, _) => LibraryReader.Read(reference))
            .WithTrackingName(StepNames.Reference);

    /// <summary>The referenced assemblies that have routes.</summary>
    public static IncrementalValueProvider<EquatableArray<LibraryModel>> FindLibraries(IncrementalValuesProvider<ReadLibrary?> references)
        => references
            .Select(static (library, _) => library?.Routes)
            .WithTrackingName(StepNames.Library)
            .Collect()
            .Select(static (found, _) => LibraryReader.Arrange(found))
            .WithTrackingName(StepNames.Libraries);

    /// <summary>Where their handlers stand.</summary>
    public static IncrementalValueProvider<EquatableArray<LibraryLines>> FindLines(IncrementalValuesProvider<ReadLibrary?> references)
        => references
            .Collect()
            .Select(static (found, _) => found.OfType<ReadLibrary>().Select(library => library.Lines).ToEquatableArray());

    public static IncrementalValueProvider<bool> IsTestProject(IncrementalGeneratorInitializationContext context)
        => context.CompilationProvider
            .Select(static (compilation, _) => TestProject.Is(compilation))
            .WithTrackingName(StepNames.IsTestProject);

    public static IncrementalValueProvider<string> AssemblyName(IncrementalGeneratorInitializationContext context)
        => context.CompilationProvider
            .Select(static (compilation, _) => compilation.Assembly.Name)
            .WithTrackingName(StepNames.AssemblyName);
}
