using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Json;

/// <summary>What the program's annotations say of null, as System.Text.Json reads them at run time.</summary>
internal static class JsonNullability
{
    /// <summary>Whether a property or a field, when it is read, is never <see langword="null"/>.</summary>
    public static bool IsNeverNull(ISymbol member, ITypeSymbol type)
        => CanBeNull(type) && !Has(member, "MaybeNullAttribute") && (Has(member, "NotNullAttribute") || IsAnnotated(Declared(member)));

    /// <summary>Whether it, or a parameter, must not be set to <see langword="null"/>.</summary>
    public static bool RefusesNull(ISymbol member, ITypeSymbol type)
        => CanBeNull(type) && !Has(member, "AllowNullAttribute") && (Has(member, "DisallowNullAttribute") || IsAnnotated(Declared(member)));

    public static bool CanBeNull(ITypeSymbol type) => type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>What stands in the source: in <c>Page&lt;string&gt;</c> a <c>T</c> is no string.</summary>
    private static ITypeSymbol Declared(ISymbol member) => member.OriginalDefinition switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => ((IParameterSymbol)member.OriginalDefinition).Type,
    };

    private static bool IsAnnotated(ITypeSymbol type)
        => type.NullableAnnotation == NullableAnnotation.NotAnnotated && (type is ITypeParameterSymbol parameter ? IsConstrained(parameter) : !type.IsValueType);

    private static bool IsConstrained(ITypeParameterSymbol type)
        => type.HasNotNullConstraint || (type.HasReferenceTypeConstraint && type.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.NotAnnotated);

    private static bool Has(ISymbol member, string attribute)
        => member.GetAttributes().Any(one => one.AttributeClass is { ContainingNamespace: { Name: "CodeAnalysis", ContainingNamespace.Name: "Diagnostics" } } type && type.Name == attribute);
}
