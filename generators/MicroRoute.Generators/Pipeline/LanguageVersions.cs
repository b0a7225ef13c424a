using MicroRoute.Generators.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Pipeline;

/// <summary>Holds back what would not compile.</summary>
internal static class LanguageVersions
{
    /// <summary>The value, where the project's C# is new enough for what is written of it; else nothing.</summary>
    public static IncrementalValuesProvider<T> IfWritable<T>(this IncrementalValueProvider<T> value, IncrementalGeneratorInitializationContext context)
        => value
            .Combine(context.ParseOptionsProvider.Select(static (options, _) => ((CSharpParseOptions)options).LanguageVersion >= GeneratedFile.NeededVersion))
            .SelectMany(static (pair, _) => pair.Right ? (IEnumerable<T>)[pair.Left] : []);
}
