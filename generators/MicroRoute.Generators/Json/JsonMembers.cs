using System.Globalization;
using MicroRoute.Generators.Emit;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Json;

/// <summary>Reads the members of a type that are properties of its JSON object: the derived type's before its base's.</summary>
internal sealed class JsonMembers(INamedTypeSymbol type, IMethodSymbol? constructor, IAssemblySymbol assembly, JsonAccessors accessors, List<JsonProblem> problems)
{
    private readonly List<(ISymbol Symbol, ITypeSymbol Type, string JsonName, bool IsIgnored)> _members = [];
    private readonly JsonMemberRules _rules = new(type, constructor);
    private readonly bool _setsRequired = JsonConstructors.SetsRequired(constructor);

    public List<JsonMemberModel> Models { get; } = [];

    public List<JsonReference> References { get; } = [];

    /// <summary>Whether C# asks whoever makes an object to set some of its members.</summary>
    public bool HasRequired { get; private set; }

    public void Read()
    {
        foreach (INamedTypeSymbol one in Hierarchy())
        {
            foreach (ISymbol member in one.GetMembers())
            {
                HasRequired |= member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };
            }

            foreach (IPropertySymbol property in one.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true } && !IsOverridden(property))
                {
                    ReadProperty(property);
                }
            }

            foreach (IFieldSymbol field in one.GetMembers().OfType<IFieldSymbol>())
            {
                if (field is { AssociatedSymbol: { } property } && field.FindJson("JsonInclude") is not null)
                {
                    problems.Add(new(property.Name, "has [field: JsonInclude], which is for a field that the compiler makes; put [JsonInclude] on the property", JsonUse.Any));
                }

                // Public fields are no part of the web defaults.
                if (field is { IsStatic: false, IsConst: false, AssociatedSymbol: null } && field.FindJson("JsonInclude") is not null)
                {
                    ReadField(field);
                }
            }
        }
    }

    /// <summary>Whether a constructor's parameter is one of the members.</summary>
    public bool CanTake(IParameterSymbol parameter)
        => _members.Exists(member => string.Equals(member.Symbol.Name, parameter.Name, StringComparison.OrdinalIgnoreCase) && JsonTypeNames.Of(member.Type) == JsonTypeNames.Of(parameter.Type));

    private List<INamedTypeSymbol> Hierarchy()
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            return [type, .. type.AllInterfaces];
        }

        var all = new List<INamedTypeSymbol>();
        for (INamedTypeSymbol? one = type; one is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; one = one.BaseType)
        {
            all.Add(one);
        }

        return all;
    }

    private void ReadProperty(IPropertySymbol property)
    {
        bool isIncluded = property.FindJson("JsonInclude") is not null;
        bool isRead = CanUse(property.GetMethod, isIncluded);
        bool isSet = CanUse(property.SetMethod, isIncluded) && !(property.SetMethod!.IsInitOnly && type.TypeKind == TypeKind.Interface);
        if (!isRead && !isSet)
        {
            return;
        }

        bool isInOrder = CallObstacle.Find(property) is null;
        Add(
            property,
            property.Type,
            isRead ? () => isInOrder && IsReachable(property.GetMethod!) ? Value(property) : accessors.Get(property) : null,
            isSet ? () => isInOrder && IsReachable(property.SetMethod!) && !property.SetMethod!.IsInitOnly ? $"{JsonAccessors.Target(property)}.{CSharp.Identifier(property.Name)} = value" : accessors.Set(property) : null);
    }

    private void ReadField(IFieldSymbol field)
    {
        bool isDirect = IsReachable(field) && CallObstacle.Find(field) is null;
        Add(
            field,
            field.Type,
            () => isDirect ? Value(field) : accessors.Field(field),
            field.IsReadOnly ? null : () => $"{(isDirect ? $"{JsonAccessors.Target(field)}.{CSharp.Identifier(field.Name)}" : accessors.Field(field))} = value");
    }

    private void Add(ISymbol member, ITypeSymbol memberType, Func<string>? getter, Func<string>? setter)
    {
        string? condition = member.FindIgnoreCondition();
        bool isIgnored = condition == JsonAttributes.Always;
        string jsonName = member.FindJsonValue("JsonPropertyName") as string ?? member.Name;
        if (!Resolve(member, jsonName, isIgnored))
        {
            return;
        }

        bool isRequired = member.FindJson("JsonRequired") is not null || (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true } && !_setsRequired);
        if (isRequired && isIgnored)
        {
            problems.Add(new(member.Name, "is required and has [JsonIgnore], so that nothing can set it; remove one of them", JsonUse.Any));
        }

        _members.Add((member, memberType, jsonName, isIgnored));
        if (isIgnored && (memberType.IsRefLikeType || memberType.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer))
        {
            // Nothing can be said of a type that is no type argument, and nothing need be.
            return;
        }

        if (!isIgnored)
        {
            problems.AddRange(_rules.Find(member, memberType, isRequired, getter is not null, setter is not null));
        }

        string? converter = isIgnored ? null : ReadConverter(member, memberType);
        Models.Add(new()
        {
            Name = member.Name,
            TypeName = JsonTypeNames.Of(memberType),
            DeclaringType = member.ContainingType.CodeName(),
            IsProperty = member is IPropertySymbol,
            IsVirtual = member.IsVirtual || member.IsOverride || member.IsAbstract,
            Getter = isIgnored ? null : getter?.Invoke(),
            Setter = isIgnored ? null : setter?.Invoke(),
            Values = [.. Values(member, condition, converter)],
            Settings = isIgnored ? [] : [.. Settings(member, memberType, isRequired, getter is not null, setter is not null)],
        });
        if (!isIgnored)
        {
            References.Add(new(memberType, member.Name));
        }
    }

    /// <summary>Whether a member is to be described beside those that are: a derived type's hides that of its base, and no other two have
    /// one name.</summary>
    private bool Resolve(ISymbol member, string jsonName, bool isIgnored)
    {
        int index = _members.FindIndex(other => !other.IsIgnored && string.Equals(other.JsonName, jsonName, StringComparison.OrdinalIgnoreCase));
        if (index < 0 || isIgnored)
        {
            return true;
        }

        ISymbol known = _members[index].Symbol;
        if (known.Name != member.Name)
        {
            problems.Add(new(member.Name, $"has the same name in JSON as '{known.Name}', where case does not matter; give it another with [JsonPropertyName]", JsonUse.Any));
        }
        else if (type.TypeKind == TypeKind.Interface && !known.ContainingType.AllInterfaces.Contains(member.ContainingType, SymbolEqualityComparer.Default))
        {
            problems.Add(new(member.Name, $"comes from '{known.ContainingType.Name}' and from '{member.ContainingType.Name}'; declare it in '{type.Name}' itself", JsonUse.Any));
        }

        return false;
    }

    private string? ReadConverter(ISymbol member, ITypeSymbol memberType)
    {
        if (member.FindConverter() is not { } attribute)
        {
            return null;
        }

        string? converter = JsonConverterReader.Read(attribute, memberType, assembly, out string? problem);
        if (problem is not null)
        {
            problems.Add(new(member.Name, problem, JsonUse.Any));
        }

        return converter;
    }

    private static IEnumerable<JsonSetting> Values(ISymbol member, string? condition, string? converter)
    {
        if (member.FindJson("JsonInclude") is not null)
        {
            yield return new("HasJsonInclude", "true");
        }

        if (member.FindJson("JsonExtensionData") is not null)
        {
            yield return new("IsExtensionData", "true");
        }

        (string Property, string? Value)[] all =
        [
            ("JsonPropertyName", member.FindJsonValue("JsonPropertyName") is string name ? CSharp.Literal(name) : null),
            ("IgnoreCondition", condition),
            ("NumberHandling", member.FindJsonEnum("JsonNumberHandling")),
            ("Converter", converter),
        ];
        foreach ((string property, string? value) in all)
        {
            if (value is not null)
            {
                yield return new(property, value);
            }
        }
    }

    private static IEnumerable<JsonSetting> Settings(ISymbol member, ITypeSymbol memberType, bool isRequired, bool isRead, bool isSet)
    {
        if (isRequired)
        {
            yield return new("IsRequired", "true");
        }

        if (isRead && JsonNullability.IsNeverNull(member, memberType))
        {
            yield return new("IsGetNullable", "false");
        }

        if (isSet && JsonNullability.RefusesNull(member, memberType))
        {
            yield return new("IsSetNullable", "false");
        }

        if (member.FindJsonValue("JsonPropertyOrder") is int order and not 0)
        {
            yield return new("Order", order.ToString(CultureInfo.InvariantCulture));
        }

        if (member.FindJsonEnum("JsonObjectCreationHandling") is { } handling)
        {
            yield return new("ObjectCreationHandling", handling);
        }
    }

    private static string Value(ISymbol member) => $"(({member.ContainingType.CodeName()})obj).{CSharp.Identifier(member.Name)}";

    private static bool CanUse(IMethodSymbol? accessor, bool isIncluded)
        => accessor is not null && (isIncluded || accessor.DeclaredAccessibility == Accessibility.Public);

    private bool IsReachable(ISymbol member) => JsonAccess.IsReachable(member, assembly);

    private bool IsOverridden(IPropertySymbol property)
        => _members.Exists(member => member.IsIgnored && member.Symbol is IPropertySymbol { IsOverride: true } && member.Symbol.Name == property.Name
            && SymbolEqualityComparer.Default.Equals(member.Type, property.Type) && (property.IsVirtual || property.IsOverride || property.IsAbstract));
}
