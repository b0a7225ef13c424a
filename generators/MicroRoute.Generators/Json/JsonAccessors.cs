using MicroRoute.Generators.Emit;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Json;

/// <summary>The methods that stand for members of one described type which C# would not let generated code use.</summary>
/// <param name="type">The type.</param>
internal sealed class JsonAccessors(INamedTypeSymbol type)
{
    private readonly List<JsonAccessor> _all = [];

    public IReadOnlyList<JsonAccessor> All => _all;

    /// <summary>C#: what is called in the place of <c>new</c>.</summary>
    public string Construct(IMethodSymbol constructor)
    {
        string parameters = string.Join(", ", constructor.OriginalDefinition.Parameters.Select(parameter => $"{JsonTypeNames.Of(parameter.Type)} {CSharp.Identifier(parameter.Name)}"));
        return Add(type, "Constructor", "", $"{type.OriginalDefinition.CodeName()} Create({parameters})", "Create");
    }

    /// <summary>C#: the value of a property of <c>obj</c>.</summary>
    public string Get(IPropertySymbol property)
        => $"{Add(property.ContainingType, "Method", property.GetMethod!.MetadataName, $"{TypeOf(property.OriginalDefinition.Type)} Get{property.Name}({Self(property)})", "Get" + property.Name)}({Argument(property)})";

    /// <summary>C#: a statement that sets a property of <c>obj</c>.</summary>
    public string Set(IPropertySymbol property)
        => $"{Add(property.ContainingType, "Method", property.SetMethod!.MetadataName, $"void Set{property.Name}({Self(property)}, {TypeOf(property.OriginalDefinition.Type)} value)", "Set" + property.Name)}({Argument(property)}, value)";

    /// <summary>C#: a field of <c>obj</c>, to read or to set.</summary>
    public string Field(IFieldSymbol field)
        => $"{Add(field.ContainingType, "Field", field.Name, $"ref {TypeOf(field.OriginalDefinition.Type)} FieldOf{field.Name}({Self(field)})", "FieldOf" + field.Name)}({Argument(field)})";

    /// <summary>C#: the object behind <c>obj</c>, itself and not a copy.</summary>
    public static string Target(ISymbol member)
        => member.ContainingType.IsValueType ? $"Unsafe.Unbox<{member.ContainingType.CodeName()}>(obj)" : $"(({member.ContainingType.CodeName()})obj)";

    private static string Argument(ISymbol member)
        => member.ContainingType.IsValueType ? $"ref {Target(member)}" : $"({member.ContainingType.CodeName()})obj";

    private static string Self(ISymbol member)
        => $"{(member.ContainingType.IsValueType ? "ref " : "")}{member.ContainingType.OriginalDefinition.CodeName()} self";

    private static string TypeOf(ITypeSymbol type) => JsonTypeNames.Of(type);

    private string Add(INamedTypeSymbol owner, string kind, string member, string signature, string name)
    {
        int depth = 0;
        for (INamedTypeSymbol? one = type; one is not null && !SymbolEqualityComparer.Default.Equals(one, owner); one = one.BaseType)
        {
            depth++;
        }

        ITypeParameterSymbol[] parameters = [.. JsonAccess.Chain(owner.OriginalDefinition).Reverse().SelectMany(one => one.TypeParameters)];
        string[] arguments = [.. JsonAccess.Chain(owner).Reverse().SelectMany(one => one.TypeArguments).Select(argument => argument.CodeName())];
        var holder = new JsonAccessorHolder(
            depth,
            parameters.Length == 0 ? "" : $"<{string.Join(", ", parameters.Select(parameter => CSharp.Identifier(parameter.Name)))}>",
            string.Concat(parameters.Select(Constrain)));
        var accessor = new JsonAccessor(holder, kind, member, signature);
        if (!_all.Contains(accessor))
        {
            _all.Add(accessor);
        }

        return $"{JsonAccessor.HolderPlace}{(depth == 0 ? "" : depth.ToString(System.Globalization.CultureInfo.InvariantCulture))}{(arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments)}>")}.{name}";
    }

    /// <summary>The constraints of a type parameter, which those of the accessor have to be as well.</summary>
    private static string Constrain(ITypeParameterSymbol parameter)
    {
        var all = new List<string>();
        if (parameter.HasUnmanagedTypeConstraint)
        {
            all.Add("unmanaged");
        }
        else if (parameter.HasValueTypeConstraint)
        {
            all.Add("struct");
        }
        else if (parameter.HasReferenceTypeConstraint)
        {
            all.Add("class");
        }

        all.AddRange(parameter.ConstraintTypes.Select(type => type.CodeName()));
        if (parameter.HasConstructorConstraint)
        {
            all.Add("new()");
        }

        if (parameter.AllowsRefLikeType)
        {
            all.Add("allows ref struct");
        }

        return all.Count == 0 ? "" : $" where {CSharp.Identifier(parameter.Name)} : {string.Join(", ", all)}";
    }
}
