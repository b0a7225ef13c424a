using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Json;

/// <summary>Finds what a member's attributes say that System.Text.Json would refuse when the program runs.</summary>
/// <param name="owner">The type that is described.</param>
/// <param name="constructor">What makes it.</param>
internal sealed class JsonMemberRules(INamedTypeSymbol owner, IMethodSymbol? constructor)
{
    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal)
    {
        "byte", "decimal", "double", "float", "int", "long", "object", "sbyte", "short", "uint", "ulong", "ushort",
        "global::System.Half", "global::System.Int128", "global::System.UInt128",
    };

    /// <summary>The collections that take no further elements.</summary>
    private static readonly string[] Closed = ["CreateArray", "CreateImmutable", "CreateIEnumerable", "CreateIReadOnly", "CreateMemory", "CreateReadOnly"];

    private ISymbol? _rest;

    /// <param name="member">A member that is not ignored.</param>
    /// <param name="type">Its type.</param>
    /// <param name="isRequired">Whether it must be there.</param>
    /// <param name="isRead">Whether it can be read.</param>
    /// <param name="isSet">Whether it can be set.</param>
    public IEnumerable<JsonProblem> Find(ISymbol member, ITypeSymbol type, bool isRequired, bool isRead, bool isSet)
    {
        string? condition = member.FindIgnoreCondition();
        if (isRequired && (!isSet || condition == "JsonIgnoreCondition.WhenReading"))
        {
            yield return new(member.Name, "must be there, and nothing can set it; give it a setter, or let it be missing", JsonUse.Any);
        }

        if (member is IPropertySymbol { SetMethod: null } && member.FindJson("JsonInclude") is not null && !IsTaken(member) && IsPublicPart(member.ContainingAssembly))
        {
            yield return new(member.Name, "has [JsonInclude] and no setter that is known here, since a reference to another project has what is public only; make the setter public, or remove the attribute", JsonUse.Reading);
        }

        if (condition == "JsonIgnoreCondition.WhenWritingNull" && !JsonNullability.CanBeNull(type))
        {
            yield return new(member.Name, "is never null, so that its [JsonIgnore] would never hold; use WhenWritingDefault", JsonUse.Any);
        }

        if (member.FindJson("JsonNumberHandling") is not null && !IsOfNumbers(member, type))
        {
            yield return new(member.Name, "has [JsonNumberHandling] and is no number, nor a collection of numbers; remove one of them", JsonUse.Any);
        }

        if (member.FindJsonEnum("JsonObjectCreationHandling") == JsonAttributes.Populate && FindUnfilled(member, type, isRead, isSet) is { } unfilled)
        {
            yield return new(member.Name, $"cannot be filled as its [JsonObjectCreationHandling] asks, because {unfilled}; remove the attribute", JsonUse.Any);
        }

        if (member.FindJson("JsonExtensionData") is not null)
        {
            foreach ((string reason, JsonUse use) in FindRest(member, type, isRequired))
            {
                yield return new(member.Name, "has [JsonExtensionData]" + reason, use);
            }

            _rest = member;
        }
    }

    private IEnumerable<(string Reason, JsonUse Use)> FindRest(ISymbol member, ITypeSymbol type, bool isRequired)
    {
        if (_rest is not null)
        {
            yield return ($", as '{_rest.Name}' has; keep one", JsonUse.Any);
        }

        if (isRequired)
        {
            yield return (" and must be there, though there may be nothing for it; remove one of them", JsonUse.Any);
        }

        if (owner.FindJsonEnum("JsonUnmappedMemberHandling") == "JsonUnmappedMemberHandling.Disallow")
        {
            yield return (", though the type's [JsonUnmappedMemberHandling] leaves nothing for it; remove one of them", JsonUse.Any);
        }

        if (IsTaken(member))
        {
            yield return (" and is taken by the constructor, which cannot have it; make it a property beside that", JsonUse.Any);
        }

        const string Advice = "use a Dictionary<string, JsonElement> or a Dictionary<string, object>";
        if (type.IsSystemType("Text.Json.Nodes", "JsonObject"))
        {
            yield return (" and is a JsonObject, which System.Text.Json writes without a name, so that it is no JSON; " + Advice, JsonUse.Writing);
        }
        else if (!IsDictionary(type))
        {
            yield return (" and cannot take members of any kind; " + Advice, JsonUse.Any);
        }
        else if (KnownTypes.IsSystem(type.ContainingNamespace, "Collections.Immutable"))
        {
            yield return (" and is immutable, so that nothing can be added; " + Advice, JsonUse.Reading);
        }
    }

    /// <summary>Whether the constructor takes a member.</summary>
    private bool IsTaken(ISymbol member) => constructor?.Parameters.Any(parameter => string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase)) == true;

    /// <summary>Whether an assembly is one without bodies and private members, as builds reference it.</summary>
    private static bool IsPublicPart(IAssemblySymbol assembly)
        => assembly.GetAttributes().Any(attribute => attribute.AttributeClass?.IsSystemType("Runtime.CompilerServices", "ReferenceAssemblyAttribute") == true);

    private static bool IsOfNumbers(ISymbol member, ITypeSymbol type)
    {
        bool isConverted = member.FindConverter() is not null || JsonScalars.Describe(type) is not null;
        ITypeSymbol number = !isConverted && JsonCollections.Read(type)?.References is [.., { Type: var element }] ? element : type;
        return Numbers.Contains(number.WithoutNullable().CodeName());
    }

    /// <summary>Why what a member has cannot be filled further.</summary>
    private string? FindUnfilled(ISymbol member, ITypeSymbol type, bool isRead, bool isSet)
    {
        ITypeSymbol plain = type.WithoutNullable();
        return constructor is { Parameters.IsEmpty: false } ? "its type is made by a constructor with parameters"
            : !isRead ? "it has no getter"
            : type.IsValueType && !isSet ? "it is a struct without a setter"
            : member.FindConverter() is not null || plain.FindConverter() is not null ? "it has a [JsonConverter]"
            : !IsOpen(plain) ? "nothing can be added to it"
            : JsonPolymorphism.IsOn(plain) ? "it may be of a derived type"
            : null;
    }

    /// <summary>Whether a type is an object, or a collection that takes further elements.</summary>
    private static bool IsOpen(ITypeSymbol type)
        => type.TypeKind != TypeKind.Enum
            && JsonScalars.Describe(type) is null
            && (JsonCollections.Read(type)?.Model is not { Shape: CollectionShape { Method: var method } } || !Array.Exists(Closed, closed => method.StartsWith(closed, StringComparison.Ordinal)));

    private static bool IsDictionary(ITypeSymbol type) => type.AllInterfaces.Prepend(type).OfType<INamedTypeSymbol>().Any(one
        => one is { Name: "IDictionary", TypeArguments: [{ SpecialType: SpecialType.System_String }, var value] }
            && (value.SpecialType == SpecialType.System_Object || value.IsSystemType("Text.Json", "JsonElement")));
}
