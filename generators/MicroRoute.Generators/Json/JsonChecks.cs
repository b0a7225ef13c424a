using System.Runtime.CompilerServices;
using MicroRoute.Generators.Emit;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Parsing.Checks;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Json;

/// <summary>Finds what must hold of a body beside its type: the attributes of System.ComponentModel.DataAnnotations on the members of all that it
/// consists of. What was found is remembered for as long as the type's symbol lives.</summary>
internal sealed class JsonChecks
{
    private static readonly ConditionalWeakTable<ITypeSymbol, JsonChecks> Known = new();

    private readonly IAssemblySymbol _assembly;
    private readonly Dictionary<string, BodyTypeModel> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _users = new(StringComparer.Ordinal);
    private readonly List<(string Member, string Attribute)> _skipped = [];

    private JsonChecks(IAssemblySymbol assembly) => _assembly = assembly;

    /// <summary>The types of which something must hold, or of which what they consist of, in the order of their names.</summary>
    public BodyTypeModel[] Types { get; private set; } = [];

    /// <summary>The attributes that are not checked, and where they are.</summary>
    public IReadOnlyList<(string Member, string Attribute)> Skipped => _skipped;

    /// <param name="root">The type of a body that can be read.</param>
    /// <param name="assembly">The assembly that generated code is part of.</param>
    public static JsonChecks Of(ITypeSymbol root, IAssemblySymbol assembly) => Known.GetValue(root, type =>
    {
        var checks = new JsonChecks(assembly);
        checks.Visit(type, user: null);
        checks.Choose();
        return checks;
    });

    private void Visit(ITypeSymbol type, string? user)
    {
        type = type.IsNullable() ? type : type.WithoutNullable();
        string name = type.CodeName();
        bool isKnown = _users.TryGetValue(name, out List<string>? users);
        if (!isKnown)
        {
            _users.Add(name, users = []);
        }

        if (user is not null)
        {
            users!.Add(user);
        }

        if (isKnown)
        {
            return;
        }

        JsonNode node = JsonTypeReader.Read(type, _assembly);
        switch (node.Model?.Shape)
        {
            case NullableShape:
                Add(type, BodyForm.Nullable);
                Visit(type.WithoutNullable(), name);
                break;
            case CollectionShape when type.AllInterfaces.Any(one => one.SpecialType == SpecialType.System_Collections_IEnumerable):
                Add(type, node.References.Count == 2 ? BodyForm.Dictionary : BodyForm.List);
                Visit(node.References[node.References.Count - 1].Type, name);
                break;
            case ObjectShape shape:
                ReadObject((INamedTypeSymbol)type, name, node, shape);
                break;
            default:
                // Nothing of it can be told.
                break;
        }
    }

    private void ReadObject(INamedTypeSymbol type, string name, JsonNode node, ObjectShape shape)
    {
        var members = new List<BodyMemberModel>();
        var derived = new List<string>();
        Add(type, BodyForm.Object);
        foreach (JsonReference reference in node.References)
        {
            if (reference.Member is not { } member)
            {
                derived.Add(reference.Type.CodeName());
                Visit(reference.Type, name);
            }
            else if (Find(type, member) is { } symbol)
            {
                members.Add(ReadMember(type, name, symbol, reference.Type, shape));
            }
        }

        foreach (AttributeData attribute in type.GetAttributes().Where(CheckParser.IsValidation))
        {
            _skipped.Add((type.ShortName(), attribute.AttributeClass!.Name));
        }

        bool isValidatable = type.AllInterfaces.Any(one => one.IsSystemType("ComponentModel.DataAnnotations", "IValidatableObject"));
        _types[name] = _types[name] with { Members = [.. members], Derived = [.. derived], Validatable = isValidatable ? type.ShortName() : null };
    }

    private BodyMemberModel ReadMember(INamedTypeSymbol type, string name, ISymbol symbol, ITypeSymbol memberType, ObjectShape shape)
    {
        string wireName = symbol.FindJsonValue("JsonPropertyName") as string ?? JsonCamelCase.Of(symbol.Name);
        bool isReadable = IsReadable(symbol);
        BodyMemberModel model = new(
            $"{(SymbolEqualityComparer.Default.Equals(symbol.ContainingType, type) ? "value" : $"(({symbol.ContainingType.CodeName()})value)")}.{CSharp.Identifier(symbol.Name)}",
            JsonTypeNames.Of(memberType),
            wireName,
            memberType.WithoutNullable().ShortName(),
            CheckParser.Parse(CheckParser.AttributesOf(symbol), CheckedValue.OfJson(memberType, wireName), Skip),
            IsEntered: isReadable && symbol.FindConverter() is null && IsMade(shape, symbol.Name));
        if (model.IsEntered)
        {
            Visit(memberType, name);
        }

        if (isReadable)
        {
            return model;
        }

        foreach (AttributeData attribute in CheckParser.AttributesOf(symbol).Where(CheckParser.IsValidation))
        {
            Skip(attribute);
        }

        return model with { Checks = [] };

        void Skip(AttributeData attribute) => _skipped.Add(($"{type.ShortName()}.{symbol.Name}", attribute.AttributeClass!.Name));
    }

    /// <summary>Keeps the types of which something must hold, and what leads to them.</summary>
    private void Choose()
    {
        var chosen = new HashSet<string>(StringComparer.Ordinal);
        var rest = new Stack<string>(_types.Values.Where(type => type.Validatable is not null || type.Members.Any(member => member.Checks.Count > 0)).Select(type => type.TypeName));
        while (rest.Count > 0)
        {
            if (chosen.Add(rest.Peek()))
            {
                foreach (string user in _users[rest.Pop()])
                {
                    rest.Push(user);
                }
            }
            else
            {
                rest.Pop();
            }
        }

        Types =
        [
            .. _types.Values
                .Where(type => chosen.Contains(type.TypeName))
                .OrderBy(type => type.TypeName, StringComparer.Ordinal)
                .Select(type => type with
                {
                    Members = [.. type.Members.Select(member => member with { IsEntered = member.IsEntered && chosen.Contains(member.TypeName) }).Where(member => member.IsEntered || member.Checks.Count > 0)],
                    Derived = [.. type.Derived.Where(chosen.Contains)],
                }),
        ];
    }

    private void Add(ITypeSymbol type, BodyForm form)
    {
        string? missing = type.IsReferenceType || form == BodyForm.Nullable ? "value is null"
            : type.Name == "ImmutableArray" ? "value.IsDefault"
            : null;
        _types.Add(type.CodeName(), new(type.CodeName(), form, missing, [], []));
    }

    private bool IsReadable(ISymbol symbol)
        => (symbol is IPropertySymbol { GetMethod: { } getter } ? JsonAccess.IsReachable(getter, _assembly) : symbol is IFieldSymbol)
            && JsonAccess.IsReachable(symbol, _assembly)
            && CallObstacle.Find(symbol) is null;

    /// <summary>Whether a member has what was read, and not what the object makes itself, which may be the object.</summary>
    private static bool IsMade(ObjectShape shape, string name)
        => shape.Members.Any(member => member.Name == name && member.Setter is not null)
            || shape.Creation?.Parameters.Any(parameter => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase)) == true;

    private static ISymbol? Find(INamedTypeSymbol? type, string member)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(member).FirstOrDefault(one => one is IPropertySymbol or IFieldSymbol) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
