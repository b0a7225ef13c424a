using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Json;

/// <summary>Reads the derived types that a type names with <c>[JsonDerivedType]</c>. The attributes themselves System.Text.Json reads at run
/// time; what it would refuse then is refused here.</summary>
internal sealed class JsonPolymorphism
{
    private const string DefaultDiscriminator = "$type";

    private readonly ITypeSymbol _type;
    private readonly (INamedTypeSymbol? Type, object? Discriminator)[] _derived;
    private readonly AttributeData? _options;

    private JsonPolymorphism(ITypeSymbol type)
    {
        _type = type;
        _options = type.FindJson("JsonPolymorphic");
        _derived = [.. type.GetAttributes().Where(IsDerivedType).Select(attribute => (attribute.ConstructorArguments[0].Value as INamedTypeSymbol, attribute.ConstructorArguments.ElementAtOrDefault(1).Value))];
    }

    /// <summary>Whether an object of the type may be one of a derived type, and says so.</summary>
    public static bool IsOn(ITypeSymbol type) => type.GetAttributes().Any(IsDerivedType);

    /// <summary>Adds the derived types to what was read of a type.</summary>
    public static JsonNode Add(ITypeSymbol type, JsonNode node)
    {
        var polymorphism = new JsonPolymorphism(type);
        return polymorphism._derived.Length == 0 && polymorphism._options is null ? node : polymorphism.AddTo(node);
    }

    private JsonNode AddTo(JsonNode node)
    {
        INamedTypeSymbol[] others = [.. _derived.Select(derived => derived.Type).OfType<INamedTypeSymbol>().Where(type => !SymbolEqualityComparer.Default.Equals(type, _type))];
        return FindProblem() is { } reason
            ? JsonNode.Refused(reason)
            : node with { References = [.. node.References, .. others.Select(type => new JsonReference(type))] };
    }

    /// <summary>What System.Text.Json would refuse, to follow the type's name.</summary>
    private string? FindProblem()
        => _derived.Length == 0 ? "has [JsonPolymorphic] and names no derived types; add [JsonDerivedType]"
            : _type.IsSealed ? "has [JsonDerivedType] and is sealed, so that nothing derives from it; remove one of them"
            : Option("TypeDiscriminatorPropertyName") is "$id" or "$ref" or "$values" ? "has a discriminator of a name that System.Text.Json keeps for itself; give it another"
            : Find(derived => !IsDerived(derived)) is { } stranger ? $"names '{stranger}' with [JsonDerivedType], which is not derived from it"
            : Find(IsUnmade) is { } unmade ? $"names '{unmade}' with [JsonDerivedType], of which there is no object, since it is abstract; name those that derive from it"
            : FindTwice() is { } twice ? $"names '{twice}' with [JsonDerivedType], whose type or discriminator another one has; make them differ"
            : FindConverted() is { } converted ? $"names '{converted}' with [JsonDerivedType] and a discriminator, which that cannot write, since it has a [JsonConverter]; remove one of them"
            : FindNamesake() is { } member ? $"has a discriminator '{Discriminator}', as the member '{member}' is called; give one of them another name"
            : null;

    private string Discriminator => Option("TypeDiscriminatorPropertyName") as string ?? DefaultDiscriminator;

    private bool IsDerived(INamedTypeSymbol? derived)
    {
        if (derived is null or { IsUnboundGenericType: true })
        {
            return false;
        }

        for (ITypeSymbol? one = derived; one is not null; one = one.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(one, _type))
            {
                return true;
            }
        }

        return derived.AllInterfaces.Contains(_type, SymbolEqualityComparer.Default);
    }

    /// <summary>With FallBackToNearestAncestor an abstract type stands for those that derive from it.</summary>
    private bool IsUnmade(INamedTypeSymbol? derived) => derived!.IsAbstract && Option("UnknownDerivedTypeHandling") is not 2;

    private string? FindTwice() => _derived
        .Where((derived, index) => _derived.Take(index).Any(earlier => SymbolEqualityComparer.Default.Equals(earlier.Type, derived.Type) || (derived.Discriminator is { } value && value.Equals(earlier.Discriminator))))
        .Select(derived => derived.Type!.ShortName())
        .FirstOrDefault();

    private string? FindConverted() => _derived.FirstOrDefault(derived => derived is { Discriminator: not null, Type: { } type } && type.FindConverter() is not null).Type?.ShortName();

    /// <summary>A member of a derived type that has the discriminator's name.</summary>
    private string? FindNamesake() => _derived
        .Where(derived => derived.Discriminator is not null)
        .SelectMany(derived => Chain(derived.Type).SelectMany(type => type.GetMembers()).OfType<IPropertySymbol>())
        .Where(property => property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public } && property.FindIgnoreCondition() != JsonAttributes.Always)
        .FirstOrDefault(property => (property.FindJsonValue("JsonPropertyName") as string ?? JsonCamelCase.Of(property.Name)) == Discriminator)?.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    private string? Find(Func<INamedTypeSymbol?, bool> isBroken) => _derived.Where(derived => isBroken(derived.Type)).Select(derived => derived.Type?.ShortName() ?? "an array").FirstOrDefault();

    private object? Option(string name) => _options?.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    private static IEnumerable<INamedTypeSymbol> Chain(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            yield return type;
        }
    }

    private static bool IsDerivedType(AttributeData attribute)
        => attribute is { AttributeClass: { Name: "JsonDerivedTypeAttribute" } type, ConstructorArguments.Length: > 0 } && type.IsSystemType("Text.Json.Serialization", type.Name);
}
