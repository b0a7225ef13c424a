using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using MicroRoute.Generators.Routing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Json;

/// <summary>All types that a project's handlers take and return as JSON, with those that they consist of.</summary>
/// <param name="Invokers">The class with the invokers, which they become part of.</param>
/// <param name="Options">How they are written.</param>
/// <param name="Types">The types in the order of their names.</param>
internal sealed record JsonFileModel(string Invokers, JsonOptions Options, EquatableArray<JsonTypeModel> Types)
{
    public static JsonFileModel Create(string assembly, JsonOptions options, EquatableArray<JsonTypeModel> found) => new(
        InvokersName.Of(assembly),
        options,
        [.. found.GroupBy(type => type.TypeName).Select(same => same.First()).OrderBy(type => type.TypeName, StringComparer.Ordinal)]);
}

/// <summary>What a project's assembly attributes say of JSON.</summary>
/// <param name="EnumsAsStrings">Whether enums are names.</param>
/// <param name="Contexts">The contexts of its own, as generated code names them.</param>
internal sealed record JsonOptions(bool EnumsAsStrings, EquatableArray<string> Contexts)
{
    public const string AttributeName = "JsonOptionsAttribute";

    public static JsonOptions Default { get; } = new(false, []);

    public static JsonOptions? Parse(AttributeData attribute)
        => Default with { EnumsAsStrings = attribute.NamedArguments.Any(argument => argument is { Key: "EnumsAsStrings", Value.Value: true }) };

    public static string? ParseContext(AttributeData attribute, Compilation compilation)
        => JsonContexts.FindContext(attribute, compilation.Assembly)?.CodeName();
}
