using MicroRoute.Generators.Libraries;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Pipeline;

/// <summary>Reads the project's references, one by one, so that each is read again only when it has changed.</summary>
internal static class References
{
    /// <summary>The referenced assemblies that have routes.</summary>
    public static IncrementalValueProvider<EquatableArray<LibraryModel>> FindLibraries(IncrementalGeneratorInitializationContext context)
        => context.MetadataReferencesProvider
            .Select(static (reference, _) => LibraryReader.Read(reference))
            .WithTrackingName(StepNames.Library)
            .Collect()
            .Select(static (found, _) => LibraryReader.Arrange(found))
            .WithTrackingName(StepNames.Libraries);

    public static IncrementalValueProvider<string> AssemblyName(IncrementalGeneratorInitializationContext context)
        => context.CompilationProvider
            .Select(static (compilation, _) => compilation.Assembly.Name)
            .WithTrackingName(StepNames.AssemblyName);
}
