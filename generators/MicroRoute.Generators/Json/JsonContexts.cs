using System.Runtime.CompilerServices;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Json;

/// <summary>The contexts of its own that an assembly names with <c>[assembly: JsonContext]</c>, and the types that those name.</summary>
internal sealed class JsonContexts
{
    public const string AttributeName = "JsonContextAttribute";

    private static readonly ConditionalWeakTable<IAssemblySymbol, JsonContexts> Known = new();

    private readonly HashSet<string> _types = new(StringComparer.Ordinal);

    private JsonContexts(IAssemblySymbol assembly)
    {
        foreach (AttributeData attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass.IsRuntimeType(AttributeName) && FindContext(attribute, assembly) is { } context)
            {
                _types.UnionWith(context.GetAttributes()
                    .Where(one => one is { AttributeClass.Name: "JsonSerializableAttribute", ConstructorArguments.Length: 1 })
                    .Select(one => one.ConstructorArguments[0].Value)
                    .OfType<ITypeSymbol>()
                    .Select(JsonTypeNames.Of));
            }
        }
    }

    public static JsonContexts Of(IAssemblySymbol assembly) => Known.GetValue(assembly, static one => new(one));

    /// <summary>Whether one of them has a type.</summary>
    public bool Describe(ITypeSymbol type) => _types.Contains(JsonTypeNames.Of(type));

    /// <summary>The context that an attribute names; <see langword="null"/> for another type, and for one that generated code cannot name.</summary>
    public static INamedTypeSymbol? FindContext(AttributeData attribute, IAssemblySymbol assembly)
        => attribute.ConstructorArguments is [{ Value: INamedTypeSymbol type }] && IsContext(type) && JsonAccess.IsNameable(type, assembly) ? type : null;

    private static bool IsContext(INamedTypeSymbol type)
        => type.BaseType is { } parent && (parent.IsSystemType("Text.Json.Serialization", "JsonSerializerContext") || IsContext(parent));
}
