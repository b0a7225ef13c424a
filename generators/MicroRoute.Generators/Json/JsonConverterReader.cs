using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Json;

/// <summary>Reads <c>[JsonConverter]</c>.</summary>
internal static class JsonConverterReader
{
    /// <summary>The converter that an attribute asks for, as C# of <c>options</c>.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="type">The type that is to be converted.</param>
    /// <param name="assembly">The assembly that generated code is part of.</param>
    /// <param name="problem">Why there is none, to follow the name of what has the attribute.</param>
    public static string? Read(AttributeData attribute, ITypeSymbol type, IAssemblySymbol assembly, out string? problem)
    {
        problem = null;
        if (attribute is not { ConstructorArguments: [{ Value: INamedTypeSymbol converter }] })
        {
            problem = $"has '{attribute.AttributeClass!.Name}', which makes its converter at run time; name the converter with [JsonConverter(typeof(…))]";
            return null;
        }

        ITypeSymbol plain = type.WithoutNullable();
        if (converter.IsSystemType("Text.Json.Serialization", "JsonStringEnumConverter") && plain.TypeKind == TypeKind.Enum)
        {
            // This one needs code made at run time; the generic one does the same without.
            return Create($"JsonStringEnumConverter<{plain.CodeName()}>");
        }

        if (converter.IsUnboundGenericType || converter.IsAbstract || !JsonAccess.IsNameable(converter, assembly)
            || !converter.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && JsonAccess.IsReachable(constructor, assembly)))
        {
            problem = $"has the converter '{converter.Name}', of which generated code cannot make one; it must be a class that is not generic or closed, at least internal, with a constructor without parameters";
            return null;
        }

        ITypeSymbol? converted = FindConverted(converter, out bool isFactory);
        if (!isFactory && !SymbolEqualityComparer.Default.Equals(converted, type) && !SymbolEqualityComparer.Default.Equals(converted, plain))
        {
            problem = converted is null
                ? $"has the converter '{converter.Name}', which derives neither from JsonConverter<{plain.ShortName()}> nor from JsonConverterFactory"
                : $"has the converter '{converter.Name}', which is for '{converted.ShortName()}'; it must be for '{plain.ShortName()}' itself";
            return null;
        }

        return Create(converter.CodeName());

        string Create(string name) => type.IsNullable()
            ? $"JsonConverters.CreateNullable<{plain.CodeName()}>(options, new {name}())"
            : $"JsonConverters.Create<{plain.CodeName()}>(options, new {name}())";
    }

    /// <summary>The type that a converter is for; a factory makes those of many.</summary>
    private static ITypeSymbol? FindConverted(INamedTypeSymbol converter, out bool isFactory)
    {
        isFactory = false;
        for (INamedTypeSymbol? one = converter; one is not null; one = one.BaseType)
        {
            if (one is { Name: "JsonConverter", TypeArguments: [var converted] } && KnownTypes.IsSystem(one.ContainingNamespace, "Text.Json.Serialization"))
            {
                return converted;
            }

            isFactory |= one.IsSystemType("Text.Json.Serialization", "JsonConverterFactory");
        }

        return null;
    }
}
