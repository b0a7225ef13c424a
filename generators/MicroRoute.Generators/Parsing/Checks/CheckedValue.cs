using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing.Checks;

/// <summary>What is checked: a parameter, or a member of what one is made of.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Name">Its name as a message has it.</param>
/// <param name="IsList">Whether it holds several values of one name.</param>
/// <param name="Length">C#: how many it holds, of <see cref="CheckModel.Value"/>; <see langword="null"/> where it cannot be asked.</param>
/// <param name="CanBeNull">Whether it may be <see langword="null"/>.</param>
internal sealed record CheckedValue(ITypeSymbol Type, string Name, bool IsList, string? Length, bool CanBeNull)
{
    public bool IsText => Type.SpecialType == SpecialType.System_String;

    /// <param name="target">What is bound.</param>
    /// <param name="value">What it is made of.</param>
    public static CheckedValue Of(BindingTarget target, ValueModel value) => new(
        target.Type.WithoutNullable(),
        value.WireName,
        value.List != ListForm.None,
        value.List != ListForm.None || value.Kind == ValueKind.Text ? LengthOf(target.Type) : null,
        value.IsNullable || value.Fallback == "null!" || (value.IsReferenceType && value.KeepsInitial));

    /// <param name="type">The type of a value that is read from JSON.</param>
    /// <param name="name">Its name.</param>
    public static CheckedValue OfJson(ITypeSymbol type, string name)
        => new(type.WithoutNullable(), name, IsList: false, LengthOf(type), type.IsNullable() || type.IsReferenceType);

    private static string? LengthOf(ITypeSymbol type)
        => type.SpecialType == SpecialType.System_String || type is IArrayTypeSymbol ? $"{CheckModel.Value}.Length"
            : HasCount(type) ? $"{CheckModel.Value}.Count"
            : null;

    private static bool HasCount(ITypeSymbol? type)
    {
        // An interface has the members of those that it extends.
        IEnumerable<INamedTypeSymbol> others = type is { TypeKind: TypeKind.Interface } ? type.AllInterfaces : [];
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers("Count").Concat(others.SelectMany(other => other.GetMembers("Count")))
                .Any(member => member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public, Type.SpecialType: SpecialType.System_Int32 }))
            {
                return true;
            }
        }

        return false;
    }
}
