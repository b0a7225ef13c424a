using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing.Checks;

/// <summary>A type that a body consists of, and what must hold of it.</summary>
/// <param name="TypeName">The type as generated code writes it.</param>
/// <param name="Form">How its parts are reached.</param>
/// <param name="Missing">C#: whether there is none, of <c>value</c>; <see langword="null"/> where there always is one.</param>
/// <param name="Members">What is checked of an object.</param>
/// <param name="Derived">The types that an object may turn out to be, as generated code writes them.</param>
internal sealed record BodyTypeModel(
    string TypeName, BodyForm Form, string? Missing, EquatableArray<BodyMemberModel> Members, EquatableArray<string> Derived)
{
    /// <summary>The type as an error message names it, if it checks itself (<c>IValidatableObject</c>).</summary>
    public string? Validatable { get; init; }
}

internal enum BodyForm
{
    /// <summary>An object with members.</summary>
    Object,

    /// <summary>A value type with <see langword="null"/>.</summary>
    Nullable,

    /// <summary>An array of JSON.</summary>
    List,

    /// <summary>An object of JSON with members of one type.</summary>
    Dictionary,
}

/// <summary>A member of an object.</summary>
/// <param name="Value">C#: its value, of <c>value</c>.</param>
/// <param name="TypeName">Its type as generated code writes it.</param>
/// <param name="WireName">Its name in JSON.</param>
/// <param name="Expected">Its type as an error message names it.</param>
/// <param name="Checks">What must hold of it.</param>
/// <param name="IsEntered">Whether something must hold of what it consists of.</param>
internal sealed record BodyMemberModel(string Value, string TypeName, string WireName, string Expected, EquatableArray<CheckModel> Checks, bool IsEntered);
