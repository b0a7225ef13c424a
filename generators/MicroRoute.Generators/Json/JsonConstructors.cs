using MicroRoute.Generators.Emit;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Json;

/// <summary>Finds how an object is made, as System.Text.Json does: by the constructor that is marked, else the one without parameters, else
/// the only public one.</summary>
internal static class JsonConstructors
{
    /// <returns><see langword="null"/> where there is none, and for a struct that declares none without parameters.</returns>
    public static IMethodSymbol? Find(INamedTypeSymbol type, List<JsonProblem> problems)
    {
        if (type.IsAbstract)
        {
            return null;
        }

        IMethodSymbol[] declared = [.. type.InstanceConstructors.Where(constructor => !(type.IsValueType && constructor.IsImplicitlyDeclared && constructor.Parameters.IsEmpty))];
        IMethodSymbol[] marked = [.. declared.Where(constructor => constructor.FindJson("JsonConstructor") is not null)];
        if (marked.Length > 1)
        {
            problems.Add(new(null, "has several constructors with [JsonConstructor]; mark one", JsonUse.Any));
        }

        IMethodSymbol[] open = [.. declared.Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public)];
        return marked.FirstOrDefault()
            ?? open.FirstOrDefault(constructor => constructor.Parameters.IsEmpty)
            ?? (open.Length == 1 && (!type.IsValueType || IsPair(type)) ? open[0] : null);
    }

    /// <summary>The one struct whose constructor counts without a mark.</summary>
    private static bool IsPair(INamedTypeSymbol type) => type is { Name: "KeyValuePair", Arity: 2 } && KnownTypes.IsSystem(type.ContainingNamespace, "Collections.Generic");

    /// <summary>Whether a constructor, and not the one who calls it, sees to the members that are <see langword="required"/>.</summary>
    public static bool SetsRequired(IMethodSymbol? constructor)
        => constructor?.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "SetsRequiredMembersAttribute", ContainingNamespace.Name: "CodeAnalysis" }) == true;

    /// <returns><see langword="null"/> where the type can only be written.</returns>
    public static JsonCreation? Describe(
        INamedTypeSymbol type, IMethodSymbol? constructor, JsonMembers members, JsonAccessors accessors, IAssemblySymbol assembly, List<JsonProblem> problems)
    {
        if (type.IsAbstract || (constructor is null && !type.IsValueType))
        {
            return null;
        }

        // Who made it by 'new' would have to set what is required, and with it what init or a setter do with null.
        bool isFree = !members.HasRequired || SetsRequired(constructor);
        if (constructor is null)
        {
            return new(isFree ? $"new {type.CodeName()}" : $"default({type.CodeName()})", []);
        }

        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            if (parameter.RefKind is RefKind.Ref or RefKind.Out || parameter.Type.IsRefLikeType)
            {
                problems.Add(new(null, $"has a constructor whose parameter '{parameter.Name}' is by reference; take it by value", JsonUse.Reading));
                return null;
            }

            if (!members.CanTake(parameter))
            {
                problems.Add(new(null, $"has a constructor whose parameter '{parameter.Name}' is no member of the same name and type; make them alike, or mark another constructor with [JsonConstructor]", JsonUse.Reading));
                return null;
            }
        }

        bool isReachable = JsonAccess.IsReachable(constructor, assembly) && CallObstacle.Find(constructor) is null;
        return new(
            isFree && isReachable ? $"new {type.CodeName()}" : accessors.Construct(constructor),
            [.. constructor.Parameters.Select(Describe)]);
    }

    public static string DescribeMissing(INamedTypeSymbol type)
        => type.TypeKind == TypeKind.Interface ? "is an interface, of which no object can be made; take a class in its place, or name those that implement it with [JsonPolymorphic] and [JsonDerivedType]"
            : type.IsAbstract ? "is abstract, so that no object of it can be made; take a class that is not, or name the derived ones with [JsonPolymorphic] and [JsonDerivedType]"
            : "has no public constructor without parameters, nor a single one with some; mark one with [JsonConstructor]";

    private static JsonParameterModel Describe(IParameterSymbol parameter)
    {
        ITypeSymbol type = parameter.Type.WithoutNullable();
        string name = JsonTypeNames.Of(parameter.Type);
        return new(
            parameter.Name,
            name,
            JsonNullability.CanBeNull(parameter.Type) && !JsonNullability.RefusesNull(parameter, parameter.Type),
            parameter.HasExplicitDefaultValue ? $"({name}){DefaultValue.Render(parameter, type, parameter.Type.IsNullable() || type.IsReferenceType)}" : null);
    }
}
