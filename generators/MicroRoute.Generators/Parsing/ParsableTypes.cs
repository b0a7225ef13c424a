using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Recognises the types that parse themselves, as ASP.NET Core does: by an interface, else by a method <c>TryParse</c>.</summary>
internal static class ParsableTypes
{
    private static readonly (string Interface, ParserForm Form)[] Interfaces =
    [
        ("IUtf8SpanParsable", ParserForm.Utf8),
        ("ISpanParsable", ParserForm.Span),
        ("IParsable", ParserForm.String),
    ];

    /// <returns><see langword="null"/> where it does not.</returns>
    public static ParserModel? Classify(ITypeSymbol type)
        => type is INamedTypeSymbol { IsUnboundGenericType: false, IsRefLikeType: false } named && FindForm(named) is { } form
            ? new(type.CodeName(), type.SpecialType == SpecialType.None ? type.Name : type.ShortName(), form, IsStrict(type, form))
            : null;

    /// <summary>Whether it is a number of which neither a slash nor a percent sign is a part.</summary>
    public static bool IsNumber(this ParserModel model) => model.Form is ParserForm.Integer or ParserForm.Real;

    private static ParserForm? FindForm(INamedTypeSymbol type)
        => type.SpecialType switch
        {
            SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_UInt32
                or SpecialType.System_UInt64 or SpecialType.System_IntPtr or SpecialType.System_UIntPtr => ParserForm.Integer,
            SpecialType.System_Single => ParserForm.Real,
            _ when type.IsSystemType("", "Int128") || type.IsSystemType("", "UInt128") || type.IsSystemType("Numerics", "BigInteger") => ParserForm.Integer,
            _ when type.IsSystemType("", "Half") => ParserForm.Real,
            _ when type.IsSystemType("", "Uri") => ParserForm.Uri,
            _ => FindInterface(type) ?? FindMethod(type),
        };

    private static ParserForm? FindInterface(INamedTypeSymbol type)
    {
        foreach ((string name, ParserForm form) in Interfaces)
        {
            // An interface may not be its own argument: it has no members to call.
            if (type.TypeKind != TypeKind.Interface && type.AllInterfaces.Any(one => IsParsable(one, name, type)))
            {
                return form;
            }
        }

        return null;
    }

    private static bool IsParsable(INamedTypeSymbol candidate, string name, INamedTypeSymbol type)
        => candidate.Name == name
        && candidate is { TypeArguments: [var own], ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        && SymbolEqualityComparer.Default.Equals(own, type);

    private static ParserForm? FindMethod(INamedTypeSymbol type)
        => type.GetMembers("TryParse")
            .OfType<IMethodSymbol>()
            .Select(method => FormOf(method, type))
            .OrderBy(form => form ?? ParserForm.Uri)
            .FirstOrDefault();

    private static ParserForm? FormOf(IMethodSymbol method, INamedTypeSymbol type)
    {
        bool isCallable = method is { IsStatic: true, IsGenericMethod: false, DeclaredAccessibility: Accessibility.Public, ReturnType.SpecialType: SpecialType.System_Boolean, Parameters.Length: 2 or 3 }
            && method.Parameters[method.Parameters.Length - 1] is { RefKind: RefKind.Out } result
            && SymbolEqualityComparer.Default.Equals(result.Type, type)
            && CallObstacle.Find(method) is null;
        if (!isCallable)
        {
            return null;
        }

        bool takesString = method.Parameters[0].Type.SpecialType == SpecialType.System_String;
        if (!takesString && !method.Parameters[0].Type.IsSpanOf(SpecialType.System_Char))
        {
            return null;
        }

        return method.Parameters.Length == 2 ? takesString ? ParserForm.StringMethod : ParserForm.SpanMethod
            : !method.Parameters[1].Type.IsSystemType("", "IFormatProvider") ? null
            : takesString ? ParserForm.StringAndProviderMethod
            : ParserForm.SpanAndProviderMethod;
    }

    /// <summary>Types of .NET skip white space, and numbers of it NULs at the end. A character may be a space itself; what a type of the program
    /// makes of one is its own business.</summary>
    private static bool IsStrict(ITypeSymbol type, ParserForm form)
        => form is not (ParserForm.Integer or ParserForm.Real)
        && type.SpecialType != SpecialType.System_Char
        && !type.IsSystemType("Text", "Rune")
        && OutermostNamespace(type) == "System";

    private static string OutermostNamespace(ITypeSymbol type)
    {
        INamespaceSymbol space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space.Name;
    }
}
