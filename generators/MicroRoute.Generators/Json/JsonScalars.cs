using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Json;

/// <summary>The types that System.Text.Json itself converts.</summary>
internal static class JsonScalars
{
    private const string Services = "JsonMetadataServices.";

    /// <summary>By their names in generated code; those that can be the key of a dictionary.</summary>
    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["bool"] = "Boolean",
        ["byte"] = "Byte",
        ["char"] = "Char",
        ["decimal"] = "Decimal",
        ["double"] = "Double",
        ["float"] = "Single",
        ["int"] = "Int32",
        ["long"] = "Int64",
        ["object"] = "Object",
        ["sbyte"] = "SByte",
        ["short"] = "Int16",
        ["string"] = "String",
        ["uint"] = "UInt32",
        ["ulong"] = "UInt64",
        ["ushort"] = "UInt16",
        ["global::System.DateOnly"] = "DateOnly",
        ["global::System.DateTime"] = "DateTime",
        ["global::System.DateTimeOffset"] = "DateTimeOffset",
        ["global::System.Guid"] = "Guid",
        ["global::System.Half"] = "Half",
        ["global::System.Int128"] = "Int128",
        ["global::System.TimeOnly"] = "TimeOnly",
        ["global::System.TimeSpan"] = "TimeSpan",
        ["global::System.UInt128"] = "UInt128",
        ["global::System.Uri"] = "Uri",
        ["global::System.Version"] = "Version",
    };

    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["byte[]"] = "ByteArray",
        ["global::System.Memory<byte>"] = "MemoryByte",
        ["global::System.ReadOnlyMemory<byte>"] = "ReadOnlyMemoryByte",
        ["global::System.Text.Json.JsonDocument"] = "JsonDocument",
        ["global::System.Text.Json.JsonElement"] = "JsonElement",
        ["global::System.Text.Json.Nodes.JsonArray"] = "JsonArray",
        ["global::System.Text.Json.Nodes.JsonNode"] = "JsonNode",
        ["global::System.Text.Json.Nodes.JsonObject"] = "JsonObject",
        ["global::System.Text.Json.Nodes.JsonValue"] = "JsonValue",
    };

    /// <summary>All of them but <c>object</c>, which may turn out to be any.</summary>
    public static IEnumerable<JsonTypeModel> Simple => Keys.Concat(Others).Where(scalar => scalar.Key != "object").Select(scalar => Describe(scalar.Key, scalar.Value));

    /// <returns><see langword="null"/> where it is no such type.</returns>
    public static JsonTypeModel? Describe(ITypeSymbol type)
    {
        string name = type.CodeName();
        return Keys.TryGetValue(name, out string? converter) || Others.TryGetValue(name, out converter) ? Describe(name, converter) : null;
    }

    /// <summary>Whether a handler's parameter of this type is rather one of the query than a body.</summary>
    public static bool IsSimple(ITypeSymbol type)
        => type.TypeKind == TypeKind.Enum || (Keys.ContainsKey(type.CodeName()) && type.SpecialType != SpecialType.System_Object);

    /// <summary>Whether a dictionary's keys can be of this type, unless a converter of its own says how.</summary>
    public static bool CanBeKey(ITypeSymbol type) => type.TypeKind == TypeKind.Enum || Keys.ContainsKey(type.CodeName());

    private static JsonTypeModel Describe(string name, string converter) => new(name, converter, new ConvertedShape($"{Services}{converter}Converter"));
}
