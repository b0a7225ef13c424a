using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Json;

/// <summary>A type as generated code describes it to System.Text.Json.</summary>
/// <param name="TypeName">The type as generated code writes it.</param>
/// <param name="ShortName">A name for what describes it, such as <c>ListOfUser</c>; others may have the same.</param>
/// <param name="Shape">What it is to JSON.</param>
internal sealed record JsonTypeModel(string TypeName, string ShortName, JsonShape Shape);

internal abstract record JsonShape;

/// <summary>What a context of the program's own describes.</summary>
internal sealed record ContextShape : JsonShape;

/// <summary>What a converter writes and reads.</summary>
/// <param name="Converter">C#: the converter, of <c>options</c>.</param>
internal sealed record ConvertedShape(string Converter) : JsonShape;

/// <summary>An enum without a converter of its own: a number, or a name by option.</summary>
internal sealed record EnumShape : JsonShape;

/// <summary>A value type with <see langword="null"/>.</summary>
/// <param name="Underlying">The type without it.</param>
internal sealed record NullableShape(string Underlying) : JsonShape;

/// <summary>An array or an object of JSON whose elements are of one type.</summary>
/// <param name="Method">The method of <c>JsonMetadataServices</c>, with its type arguments.</param>
/// <param name="Creation">C#: what makes an empty one; <see langword="null"/> where the method knows.</param>
/// <param name="Argument">C#: what the method takes besides.</param>
/// <param name="NumberHandling">What the type's <c>[JsonNumberHandling]</c> says.</param>
internal sealed record CollectionShape(string Method, string? Creation, string? Argument, string? NumberHandling) : JsonShape;

/// <summary>An object of JSON with the members of the type.</summary>
internal sealed record ObjectShape : JsonShape
{
    /// <summary>How it is made; <see langword="null"/> where it can only be written.</summary>
    public required JsonCreation? Creation { get; init; }

    public required EquatableArray<JsonMemberModel> Members { get; init; }

    /// <summary>What generated code cannot write as C#: set <c>init</c> properties, reach what is not public, leave <c>required</c> members out.</summary>
    public required EquatableArray<JsonAccessor> Accessors { get; init; }

    /// <summary>C#: what is set on the description, such as <c>NumberHandling</c>.</summary>
    public required EquatableArray<JsonSetting> Settings { get; init; }
}

/// <summary>A property of a description, and the C# of its value.</summary>
internal sealed record JsonSetting(string Property, string Value);

/// <summary>How an object is made.</summary>
/// <param name="Callee">C#: what is called, such as <c>new global::App.User</c>.</param>
/// <param name="Parameters">What the constructor takes.</param>
internal sealed record JsonCreation(string Callee, EquatableArray<JsonParameterModel> Parameters);

/// <param name="Name">The parameter's name, which is that of a member but for its case.</param>
/// <param name="TypeName">The type as generated code writes it.</param>
/// <param name="IsNullable">Whether it takes <see langword="null"/>.</param>
/// <param name="Default">C#: its default value.</param>
internal sealed record JsonParameterModel(string Name, string TypeName, bool IsNullable, string? Default);
