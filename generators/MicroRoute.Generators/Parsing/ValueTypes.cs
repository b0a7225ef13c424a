using MicroRoute.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Recognises the types that can be made of text.</summary>
internal static class ValueTypes
{
    /// <summary>The type that stands for bytes and for types that cannot be named.</summary>
    public const string Text = "string";

    private static readonly HashSet<string> Plain =
        [Text, "bool", "int", "long", "double", "decimal", "global::System.Guid", "global::System.DateTime", "global::System.DateOnly"];

    /// <summary>Whether a value's type, as generated code writes it, is no enum.</summary>
    public static bool IsPlain(string typeName) => Plain.Contains(typeName);

    /// <summary>What text becomes a parameter of this type.</summary>
    /// <returns><see langword="null"/> where the type cannot be made of text.</returns>
    public static ValueModel? Classify(IParameterSymbol parameter, string wireName)
    {
        ITypeSymbol type = parameter.Type.WithoutNullable();
        if (KindOf(type) is not { } kind)
        {
            return null;
        }

        // A string of code without nullable annotations may be null, as in ASP.NET Core.
        bool isNullable = parameter.Type.IsNullable() || (type.SpecialType == SpecialType.System_String && parameter.NullableAnnotation != NullableAnnotation.NotAnnotated);
        return new()
        {
            WireName = wireName,
            Kind = kind,
            TypeName = type.CodeName(),
            Expected = type.ShortName(),
            IsNullable = isNullable,
            Fallback = parameter.HasExplicitDefaultValue ? DefaultValue.Render(parameter, type, isNullable)
                : isNullable && !IsNullDisallowed(parameter) ? "null"
                : null,
            Enum = kind == ValueKind.Enum ? ReadEnum((INamedTypeSymbol)type, parameter.ContainingAssembly) : null,
        };
    }

    private static bool IsNullDisallowed(IParameterSymbol parameter)
        => parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.IsSystemType("Diagnostics.CodeAnalysis", "DisallowNullAttribute") == true);

    private static ValueKind? KindOf(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Enum } => ValueKind.Enum,
        { SpecialType: SpecialType.System_String } => ValueKind.Text,
        {
            SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64
                or SpecialType.System_Double or SpecialType.System_Decimal or SpecialType.System_DateTime
        } => ValueKind.Parsed,
        _ when type.IsSystemType("", "Guid") || type.IsSystemType("", "DateOnly") => ValueKind.Parsed,
        _ when type.IsUtf8Span() => ValueKind.Span,
        _ => null,
    };

    private static EnumModel ReadEnum(INamedTypeSymbol type, IAssemblySymbol assembly) => new(
        type.Name,
        type.CodeName(),
        CanBeShared(type) && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly),
        type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue)
            .Select(field => new EnumMember(field.Name, EnumValue.Number(field.ConstantValue!), EnumValue.Expression(field)))
            .ToEquatableArray());

    /// <summary>Whether other assemblies see the type, and know it by one name without type arguments, which might be types they do not know.</summary>
    private static bool CanBeShared(INamedTypeSymbol? type)
    {
        while (type is { DeclaredAccessibility: Accessibility.Public, Arity: 0 })
        {
            type = type.ContainingType;
        }

        return type is null;
    }
}
