using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Finds what a group of parameters is made of, as ASP.NET Core does: the parameters of its one public constructor, else of none,
/// and the properties that can be set.</summary>
internal static class GroupParser
{
    public const string Attribute = "AsParametersAttribute";

    /// <param name="group">The handler's parameter.</param>
    /// <param name="arguments">What the constructor takes.</param>
    /// <param name="properties">What is set.</param>
    /// <returns>What is wrong, if anything is.</returns>
    public static string? Parse(IParameterSymbol group, out IParameterSymbol[] arguments, out IPropertySymbol[] properties)
    {
        arguments = [];
        properties = [];
        if (group.Type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } type)
        {
            return "only a class, a record or a struct that can be created is made of parameters";
        }

        if (type.IsNullable() || (type.IsReferenceType && group.NullableAnnotation == NullableAnnotation.Annotated))
        {
            return "it is always there; remove the '?'";
        }

        if (FindConstructor(type) is not { } constructor)
        {
            return $"'{type.Name}' needs one public constructor, or one without parameters";
        }

        IParameterSymbol[] taken = [.. constructor.Parameters];
        arguments = taken;
        properties = [.. FindProperties(type, taken)];
        return arguments.Length + properties.Length == 0 ? $"'{type.Name}' has nothing that could be set"
            : FindObstacle(type, constructor, properties, group.ContainingAssembly);
    }

    /// <summary>What is bound for a sound parameter of a handler: itself, or the members of its group.</summary>
    public static IEnumerable<BindingTarget> TargetsOf(IParameterSymbol parameter)
    {
        if (parameter.FindAttribute(Attribute) is null)
        {
            return [BindingTarget.Of(parameter)];
        }

        Parse(parameter, out IParameterSymbol[] arguments, out IPropertySymbol[] properties);
        return arguments.Concat<ISymbol>(properties).Select(member => BindingTarget.OfMember(member, parameter));
    }

    private static IMethodSymbol? FindConstructor(INamedTypeSymbol type)
    {
        // Every struct has one without parameters, though it may not be written down.
        IMethodSymbol[] found = [.. type.InstanceConstructors.Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public)];
        IMethodSymbol[] own = [.. found.Where(constructor => !constructor.IsImplicitlyDeclared || !type.IsValueType)];
        return own is [var only] ? only : found.FirstOrDefault(constructor => constructor.Parameters.Length == 0);
    }

    private static IEnumerable<IPropertySymbol> FindProperties(INamedTypeSymbol type, IParameterSymbol[] arguments)
    {
        var names = new HashSet<string>(arguments.Select(argument => argument.Name), StringComparer.OrdinalIgnoreCase);
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (IPropertySymbol property in current.GetMembers().OfType<IPropertySymbol>())
            {
                // What the constructor may have set is left alone.
                bool canBeSet = property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, SetMethod.DeclaredAccessibility: Accessibility.Public }
                    && (arguments.Length == 0 || !BindingTarget.HasInitial(property));
                if (canBeSet && names.Add(property.Name))
                {
                    yield return property;
                }
            }
        }
    }

    private static string? FindObstacle(INamedTypeSymbol type, IMethodSymbol constructor, IPropertySymbol[] properties, IAssemblySymbol user)
    {
        IEnumerable<ISymbol> members = [constructor, .. properties];
        IEnumerable<ITypeSymbol> types = constructor.Parameters.Select(parameter => parameter.Type).Concat(properties.Select(property => property.Type));
        IEnumerable<ISymbol> nested = constructor.Parameters.Concat<ISymbol>(properties).Where(member => member.FindAttribute(Attribute) is not null);
        return nested.FirstOrDefault() is { } group ? $"its '{group.Name}' is marked with [AsParameters] too, and groups have no groups in them"
            : members.Select(CallObstacle.Find).Concat(types.Select(one => CallObstacle.FindInName(one, user))).FirstOrDefault(obstacle => obstacle is not null) is { } obstacle ? $"'{obstacle.Symbol.Name}' {obstacle.Reason}"
            : FindRequiredField(type) is { } field ? $"its field '{field.Name}' is required; make it a property"
            : null;
    }

    private static IFieldSymbol? FindRequiredField(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.IsRequired) is { } field)
            {
                return field;
            }
        }

        return null;
    }
}
