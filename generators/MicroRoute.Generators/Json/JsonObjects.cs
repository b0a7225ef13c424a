using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Json;

/// <summary>Reads a type whose members are the properties of an object.</summary>
internal sealed class JsonObjects
{
    private readonly INamedTypeSymbol _type;
    private readonly JsonAccessors _accessors;
    private readonly List<JsonProblem> _problems = [];

    private JsonObjects(INamedTypeSymbol type)
    {
        _type = type;
        _accessors = new(type);
    }

    public static JsonNode Read(INamedTypeSymbol type, IAssemblySymbol assembly) => new JsonObjects(type).Read(assembly);

    private JsonNode Read(IAssemblySymbol assembly)
    {
        IMethodSymbol? constructor = JsonConstructors.Find(_type, _problems);
        var members = new JsonMembers(_type, constructor, assembly, _accessors, _problems);
        members.Read();
        if (members.Models.Count == 0 && _type.IsTupleType)
        {
            return JsonNode.Refused("is a tuple, whose elements are fields, which JSON leaves out; use a record");
        }

        if (constructor is { Parameters.IsEmpty: false } && _type.FindJsonEnum("JsonObjectCreationHandling") == JsonAttributes.Populate)
        {
            _problems.Add(new(null, "asks with [JsonObjectCreationHandling] that its members be filled, which cannot be beside a constructor with parameters; remove one of them", JsonUse.Any));
        }

        JsonCreation? creation = JsonConstructors.Describe(_type, constructor, members, _accessors, assembly, _problems);
        if (creation is null && _problems.Count == 0 && (!_type.IsAbstract || !JsonPolymorphism.IsOn(_type)))
        {
            _problems.Add(new(null, JsonConstructors.DescribeMissing(_type), JsonUse.Reading));
        }

        var shape = new ObjectShape
        {
            Creation = creation,
            Members = members.Models.ToEquatableArray(),
            Accessors = _accessors.All.ToEquatableArray(),
            Settings = [.. Settings()],
        };
        return new(
            new(_type.CodeName(), JsonShortName.Of(_type), shape),
            members.References,
            _problems);
    }

    private IEnumerable<JsonSetting> Settings()
    {
        (string Attribute, string Property)[] all =
        [
            ("JsonNumberHandling", "NumberHandling"),
            ("JsonUnmappedMemberHandling", "UnmappedMemberHandling"),
            ("JsonObjectCreationHandling", "PreferredPropertyObjectCreationHandling"),
        ];
        return all
            .Select(one => (one.Property, Value: _type.FindJsonEnum(one.Attribute)))
            .Where(one => one.Value is not null || one.Property == "NumberHandling")

            // A description that is made of values says that numbers are strict, unless it is told.
            .Select(one => new JsonSetting(one.Property, one.Value ?? "null"));
    }
}
