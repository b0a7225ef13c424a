using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Json;

/// <summary>Recognises the collections, in the order in which System.Text.Json does.</summary>
internal static class JsonCollections
{
    private const string Generic = "Collections.Generic";
    private const string Concurrent = "Collections.Concurrent";
    private const string Immutable = "Collections.Immutable";

    private static readonly (string Space, string Name, int Arity, string Method)[] Kinds =
    [
        (Generic, "List", 1, "CreateListInfo"),
        (Generic, "Dictionary", 2, "CreateDictionaryInfo"),
        (Generic, "IDictionary", 2, "CreateIDictionaryInfo"),
        (Generic, "IReadOnlyDictionary", 2, "CreateIReadOnlyDictionaryInfo"),
        (Generic, "IList", 1, "CreateIListInfo"),
        (Generic, "ISet", 1, "CreateISetInfo"),
        (Generic, "ICollection", 1, "CreateICollectionInfo"),
        (Generic, "Stack", 1, "CreateStackInfo"),
        (Generic, "Queue", 1, "CreateQueueInfo"),
        (Concurrent, "ConcurrentStack", 1, "CreateConcurrentStackInfo"),
        (Concurrent, "ConcurrentQueue", 1, "CreateConcurrentQueueInfo"),
        (Generic, "IEnumerable", 1, "CreateIEnumerableInfo"),
    ];

    /// <summary>The immutable ones, and what makes them.</summary>
    private static readonly Dictionary<string, string> ImmutableKinds = new(StringComparer.Ordinal)
    {
        ["ImmutableArray"] = "ImmutableArray",
        ["ImmutableList"] = "ImmutableList",
        ["IImmutableList"] = "ImmutableList",
        ["ImmutableStack"] = "ImmutableStack",
        ["IImmutableStack"] = "ImmutableStack",
        ["ImmutableQueue"] = "ImmutableQueue",
        ["IImmutableQueue"] = "ImmutableQueue",
        ["ImmutableHashSet"] = "ImmutableHashSet",
        ["IImmutableSet"] = "ImmutableHashSet",
        ["ImmutableSortedSet"] = "ImmutableSortedSet",
        ["ImmutableDictionary"] = "ImmutableDictionary",
        ["IImmutableDictionary"] = "ImmutableDictionary",
        ["ImmutableSortedDictionary"] = "ImmutableSortedDictionary",
    };

    /// <summary>Those that an <c>object</c> may turn out to be.</summary>
    public static IReadOnlyList<JsonTypeModel> OfObjects { get; } =
    [
        new("object[]", "ObjectArray", new CollectionShape("CreateArrayInfo<object>", Creation: null, Argument: null, NumberHandling: null)),
        OfObject("List", "ListOfObject", "object"),
        OfObject("Dictionary", "DictionaryOfStringAndObject", "string, object"),
    ];

    /// <returns><see langword="null"/> where the type is no collection.</returns>
    public static JsonNode? Read(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return array.Rank > 1
                ? JsonNode.Refused("has several dimensions, which JSON has not; use an array of arrays")
                : Describe(type, "CreateArrayInfo", [array.ElementType], types: array.ElementType.CodeName());
        }

        if (type is not INamedTypeSymbol named)
        {
            return null;
        }

        if (IsMemory(named))
        {
            return Describe(type, $"Create{named.Name}Info", named.TypeArguments, types: named.TypeArguments[0].CodeName());
        }

        if (FindBase(named, Generic, "IAsyncEnumerable", 1) is not null)
        {
            return JsonNode.Refused("is asynchronous, as no part of a value can be; use a list");
        }

        return FindBase(named, "Collections", "IEnumerable", 0) is null ? null : ReadEnumerable(named);
    }

    private static JsonTypeModel OfObject(string name, string shortName, string elements)
    {
        string type = $"global::System.{Generic}.{name}<{elements}>";
        return new(type, shortName, new CollectionShape($"Create{name}Info<{type}, {elements}>", $"new {type}()", Argument: null, NumberHandling: null));
    }

    private static JsonNode ReadEnumerable(INamedTypeSymbol type)
    {
        bool isImmutable = IsIn(type, Immutable) && ImmutableKinds.ContainsKey(type.Name);
        foreach ((string space, string name, int arity, string method) in Kinds)
        {
            // What is immutable is a list or a dictionary, too, but a read-only one.
            if (isImmutable && name is not ("List" or "Dictionary"))
            {
                bool isDictionary = type.Arity == 2;
                return Describe(
                    type, isDictionary ? "CreateImmutableDictionaryInfo" : "CreateImmutableEnumerableInfo", type.TypeArguments,
                    argument: $"global::System.Collections.Immutable.{ImmutableKinds[type.Name]}.CreateRange<{string.Join(", ", type.TypeArguments.Select(one => one.CodeName()))}>");
            }

            if (FindBase(type, space, name, arity) is { } found)
            {
                string? creation = name is "IDictionary" or "IReadOnlyDictionary" && SymbolEqualityComparer.Default.Equals(found, type)
                    ? $"new global::System.Collections.Generic.Dictionary<{string.Join(", ", found.TypeArguments.Select(one => one.CodeName()))}>()"
                    : null;
                return Describe(type, method, found.TypeArguments, creation);
            }
        }

        return JsonNode.Refused("says nothing of the type of its elements; use a generic collection");
    }

    private static JsonNode Describe(
        ITypeSymbol type, string method, IReadOnlyList<ITypeSymbol> elements, string? creation = null, string? argument = null, string? types = null)
    {
        if (elements.Count == 2 && !JsonScalars.CanBeKey(elements[0]) && elements[0].FindConverter() is null)
        {
            return JsonNode.Refused($"has keys of type '{elements[0].ShortName()}', which cannot be the name of a property; use strings, numbers, GUIDs, dates or enums");
        }

        if (type.FindJson("JsonUnmappedMemberHandling") is not null)
        {
            return JsonNode.Refused("has [JsonUnmappedMemberHandling] and is a collection, whose members are no part of its JSON; remove one of them");
        }

        creation ??= CreationOf(type);
        types ??= string.Join(", ", elements.Select(element => element.CodeName()).Prepend(type.CodeName()));
        var shape = new CollectionShape($"{method}<{types}>", creation, argument, type.FindJsonEnum("JsonNumberHandling"));
        return new(
            new(type.CodeName(), JsonShortName.Of(type), shape),
            [.. elements.Select(element => new JsonReference(element))],
            CanBeFilled(type, method, creation, argument) ? [] : [new(null, "is a collection that cannot be filled; take a list, an array or a dictionary in its place", JsonUse.Reading)]);
    }

    /// <summary>Whether System.Text.Json can make one of elements.</summary>
    private static bool CanBeFilled(ITypeSymbol type, string method, string? creation, string? argument)
        => argument is not null
            || type is IArrayTypeSymbol
            || (type.TypeKind == TypeKind.Interface && IsIn((INamedTypeSymbol)type, Generic) && type.Name != "IReadOnlySet")
            || (creation is not null && method is not ("CreateIEnumerableInfo" or "CreateIReadOnlyDictionaryInfo"));

    private static string? CreationOf(ITypeSymbol type)
        => type is INamedTypeSymbol { IsAbstract: false, TypeKind: TypeKind.Class or TypeKind.Struct } named
            && named.InstanceConstructors.Any(constructor => constructor is { Parameters.IsEmpty: true, DeclaredAccessibility: Accessibility.Public })
            ? $"new {type.CodeName()}()"
            : null;

    private static bool IsMemory(INamedTypeSymbol type) => type is { Name: "Memory" or "ReadOnlyMemory", Arity: 1 } && IsIn(type, "");

    private static INamedTypeSymbol? FindBase(INamedTypeSymbol type, string space, string name, int arity)
    {
        if (name[0] == 'I')
        {
            foreach (INamedTypeSymbol one in type.AllInterfaces)
            {
                if (Is(one))
                {
                    return one;
                }
            }
        }

        for (INamedTypeSymbol? one = type; one is not null; one = one.BaseType)
        {
            if (Is(one))
            {
                return one;
            }
        }

        return null;

        bool Is(INamedTypeSymbol one) => one.Name == name && one.Arity == arity && IsIn(one, space);
    }

    private static bool IsIn(INamedTypeSymbol type, string space) => type.ContainingType is null && KnownTypes.IsSystem(type.ContainingNamespace, space);
}
