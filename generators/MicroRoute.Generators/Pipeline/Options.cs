using MicroRoute.Generators.Json;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MicroRoute.Generators.Pipeline;

/// <summary>Finds what the project's assembly attributes ask for.</summary>
internal static class Options
{
    public static IncrementalValueProvider<TableOptions> Find(IncrementalGeneratorInitializationContext context)
        => FindAttributes(context, TableOptionsParser.TableAttribute, TableOptionsParser.ParseTable)
            .Combine(FindAttributes(context, TableOptionsParser.MountAttribute, static (attribute, _) => TableOptionsParser.ParseMount(attribute)))
            .Select(static (pair, _) => pair.Left.DefaultIfEmpty(TableOptions.Default).First() with { Mounts = pair.Right })
            .WithTrackingName(StepNames.Options);

    public static IncrementalValueProvider<JsonOptions> FindJson(IncrementalGeneratorInitializationContext context)
        => FindAttributes(context, JsonOptions.AttributeName, static (attribute, _) => JsonOptions.Parse(attribute))
            .Combine(FindAttributes(context, JsonContexts.AttributeName, JsonOptions.ParseContext))
            .Select(static (pair, _) => pair.Left.DefaultIfEmpty(JsonOptions.Default).First() with { Contexts = pair.Right })
            .WithTrackingName(StepNames.JsonOptions);

    private static IncrementalValueProvider<EquatableArray<T>> FindAttributes<T>(IncrementalGeneratorInitializationContext context, string name, Func<AttributeData, Compilation, T?> parse)
        where T : class, IEquatable<T>
        => context.SyntaxProvider
            .ForAttributeWithMetadataName(
                "MicroRoute." + name,
                static (node, _) => node is CompilationUnitSyntax,
                (attributed, _) => attributed.Attributes.Select(attribute => parse(attribute, attributed.SemanticModel.Compilation)).OfType<T>().ToEquatableArray())
            .Collect()
            .Select(static (found, _) => found.SelectMany(static some => some).ToEquatableArray());
}
