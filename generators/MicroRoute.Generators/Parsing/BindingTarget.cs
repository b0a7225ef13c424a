using MicroRoute.Generators.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MicroRoute.Generators.Parsing;

/// <summary>What is bound: a parameter of a handler, or a member of the type of one that is a group.</summary>
/// <param name="Symbol">The parameter, of the handler or of the group's constructor, or the group's property.</param>
/// <param name="Type">Its type.</param>
/// <param name="Owner">The handler's parameter, where a fault is shown.</param>
internal sealed record BindingTarget(ISymbol Symbol, ITypeSymbol Type, IParameterSymbol Owner)
{
    public static BindingTarget Of(IParameterSymbol parameter) => new(parameter, parameter.Type, parameter);

    /// <summary>A parameter of a constructor, or a property.</summary>
    public static BindingTarget OfMember(ISymbol member, IParameterSymbol group)
        => new(member, member is IPropertySymbol property ? property.Type : ((IParameterSymbol)member).Type, group);

    public string Name => Symbol.Name;

    /// <summary>The name in a request, unless another is given. Only that of a cookie, where case matters, is a member's own.</summary>
    public string WireName => IsMember && Symbol.FindAttribute("FromCookieAttribute") is null ? JsonCamelCase.Of(Name) : Name;

    /// <summary>The name for people, such as <c>page</c> or <c>query.Page</c>.</summary>
    public string DisplayName => IsMember ? $"{Owner.Name}.{Name}" : Name;

    public bool IsMember => !ReferenceEquals(Symbol, Owner);

    public RefKind RefKind => (Symbol as IParameterSymbol)?.RefKind ?? RefKind.None;

    public NullableAnnotation NullableAnnotation => Type.NullableAnnotation;

    /// <summary>The parameter, if it has a default value.</summary>
    public IParameterSymbol? Defaulted => Symbol is IParameterSymbol { HasExplicitDefaultValue: true } parameter ? parameter : null;

    /// <summary>Whether it is a property that has a value before it is set.</summary>
    public bool HasInitializer => Symbol is IPropertySymbol property && HasInitial(property);

    public static bool HasInitial(IPropertySymbol property)
        => property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null });
}
