using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Pipeline;

/// <summary>The project's directory, which the SDK tells the compiler.</summary>
internal static class ProjectDirectory
{
    /// <returns>Empty where it is not told, as in a project that sees none of the SDK's properties.</returns>
    public static IncrementalValueProvider<string> Find(IncrementalGeneratorInitializationContext context)
        => context.AnalyzerConfigOptionsProvider.Select(static (options, _)
            => options.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? directory) ? directory : "");
}
