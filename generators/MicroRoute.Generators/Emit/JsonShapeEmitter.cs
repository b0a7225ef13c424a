using MicroRoute.Generators.Json;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes what describes a type, of <c>options</c>.</summary>
internal static class JsonShapeEmitter
{
    /// <param name="type">The type.</param>
    /// <param name="name">Its name among those that are described.</param>
    /// <param name="options">How it is written.</param>
    public static string Create(JsonTypeModel type, string name, JsonOptions options) => type.Shape switch
    {
        ConvertedShape converted => Value(type, converted.Converter),
        NullableShape nullable => Value(type, $"JsonMetadataServices.GetNullableConverter<{nullable.Underlying}>(options)"),
        EnumShape when options.EnumsAsStrings => Value(type, $"JsonConverters.Create<{type.TypeName}>(options, new JsonStringEnumConverter<{type.TypeName}>())"),
        EnumShape => Value(type, $"JsonMetadataServices.GetEnumConverter<{type.TypeName}>(options)"),
        CollectionShape collection => Collection(collection),
        _ => $"Create{name}(options)",
    };

    private static string Value(JsonTypeModel type, string converter) => $"JsonMetadataServices.CreateValueInfo<{type.TypeName}>(options, {converter})";

    private static string Collection(CollectionShape collection)
    {
        string creation = collection.Creation is { } made ? $" {{ ObjectCreator = static () => {made} }}" : "";
        string argument = collection.Argument is { } given ? $", {given}" : "";
        return $"JsonDescription.With(JsonMetadataServices.{collection.Method}(options, new(){creation}{argument}), {collection.NumberHandling ?? "null"})";
    }
}
