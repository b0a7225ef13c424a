using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Json;

/// <summary>A property or a field.</summary>
internal sealed record JsonMemberModel
{
    public required string Name { get; init; }

    /// <summary>The type as generated code writes it.</summary>
    public required string TypeName { get; init; }

    /// <summary>The type that declares it, likewise.</summary>
    public required string DeclaringType { get; init; }

    public required bool IsProperty { get; init; }

    public required bool IsVirtual { get; init; }

    /// <summary>C#: the value, of <c>obj</c>; <see langword="null"/> where it is not read.</summary>
    public required string? Getter { get; init; }

    /// <summary>C#: a statement that sets it on <c>obj</c> to <c>value</c>; <see langword="null"/> where it is not set.</summary>
    public required string? Setter { get; init; }

    /// <summary>What is said of it besides, of the values that a description is made of.</summary>
    public required EquatableArray<JsonSetting> Values { get; init; }

    /// <summary>What is set on the description afterwards.</summary>
    public required EquatableArray<JsonSetting> Settings { get; init; }
}

/// <summary>A method of generated code that stands for a member which C# would not let it use.</summary>
/// <param name="Holder">The class that the method stands in.</param>
/// <param name="Kind">The <c>UnsafeAccessorKind</c>.</param>
/// <param name="Member">The member's name to the runtime; empty for a constructor.</param>
/// <param name="Signature">C#: what it returns, its name and its parameters.</param>
internal sealed record JsonAccessor(JsonAccessorHolder Holder, string Kind, string Member, string Signature)
{
    /// <summary>What stands in the C# of a description for the name of the class, which is known when all types are.</summary>
    public const string HolderPlace = "{Access}";
}

/// <summary>A class of such methods. The runtime wants those of a generic type in a class with the same type parameters.</summary>
/// <param name="Depth">How many types are below the one that declares the members, in the order of inheritance.</param>
/// <param name="TypeParameters">C#: the type parameters, such as <c>&lt;T&gt;</c>; empty for none.</param>
/// <param name="Constraints">C#: what they are constrained to.</param>
internal sealed record JsonAccessorHolder(int Depth, string TypeParameters, string Constraints);
