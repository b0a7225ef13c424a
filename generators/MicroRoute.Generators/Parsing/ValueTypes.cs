using MicroRoute.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Recognises the types that can be made of text.</summary>
internal static class ValueTypes
{
    /// <summary>The type that stands for bytes and for types that cannot be named.</summary>
    public const string Text = "string";

    private static readonly HashSet<string> Plain =
    [
        Text, "bool", "byte", "sbyte", "short", "ushort", "int", "uint", "long", "double", "decimal",
        "global::System.Guid", "global::System.DateTime", "global::System.DateOnly",
    ];

    /// <summary>Whether a link can be made of a value of this type, as generated code writes it, without the type's own help.</summary>
    public static bool IsPlain(string typeName) => Plain.Contains(typeName);

    /// <summary>What text becomes a parameter of this type.</summary>
    /// <returns><see langword="null"/> where the type cannot be made of text.</returns>
    public static ValueModel? Classify(BindingTarget target, string wireName)
    {
        ITypeSymbol type = target.Type.WithoutNullable();
        ListForm list = ListForm.None;
        ITypeSymbol element = type;
        if (KindOf(type, out ParserModel? parser) is not { } kind)
        {
            list = ListTypes.Classify(type, out element);
            if (list == ListForm.None || KindOf(element, out parser) is not { } elementKind || elementKind == ValueKind.Span)
            {
                return null;
            }

            kind = elementKind;
        }

        // A string of code without nullable annotations may be null, as in ASP.NET Core.
        bool isNullable = target.Type.IsNullable()
            || (type.IsReferenceType && (list == ListForm.None ? target.NullableAnnotation != NullableAnnotation.NotAnnotated : target.NullableAnnotation == NullableAnnotation.Annotated));
        return new()
        {
            WireName = wireName,
            Kind = kind,
            TypeName = type.CodeName(),
            IsReferenceType = type.IsReferenceType,
            List = list,
            ElementName = element.CodeName(),
            Expected = element.ShortName(),
            IsNullable = isNullable,
            KeepsInitial = target.HasInitializer,
            Fallback = target.Defaulted is { } parameter ? DefaultValue.Render(parameter, type, isNullable)
                : target.HasInitializer ? "default"
                : isNullable && !IsNullDisallowed(target.Symbol) ? "null"
                : null,
            Enum = kind == ValueKind.Enum ? ReadEnum((INamedTypeSymbol)element, target.Owner.ContainingAssembly) : null,
            Parser = parser,
        };
    }

    private static bool IsNullDisallowed(ISymbol target)
        => target.GetAttributes().Any(attribute => attribute.AttributeClass?.IsSystemType("Diagnostics.CodeAnalysis", "DisallowNullAttribute") == true);

    private static ValueKind? KindOf(ITypeSymbol type, out ParserModel? parser)
    {
        parser = null;
        return type switch
        {
            { TypeKind: TypeKind.Enum } => ValueKind.Enum,
            { SpecialType: SpecialType.System_String } => ValueKind.Text,
            {
                SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64
                    or SpecialType.System_Double or SpecialType.System_Decimal or SpecialType.System_DateTime
            } => ValueKind.Parsed,
            _ when type.IsSystemType("", "Guid") || type.IsSystemType("", "DateOnly") || type.IsSystemType("", "DateTimeOffset") || type.IsSystemType("", "TimeOnly") => ValueKind.Parsed,
            _ when type.IsUtf8Span() => ValueKind.Span,
            _ when (parser = ParsableTypes.Classify(type)) is not null => parser.IsNumber() ? ValueKind.Parsed : ValueKind.SelfParsed,
            _ => null,
        };
    }

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
