using MicroRoute.Generators.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Parsing;

/// <summary>Reads which service a parameter is.</summary>
internal static class ServiceParser
{
    /// <summary>Whether it is the <c>[FromKeyedServices(key)]</c> of Microsoft.Extensions.DependencyInjection. One of our own would have its name
    /// where both namespaces are used.</summary>
    public static bool IsKeyedMark(AttributeData attribute)
        => attribute.AttributeClass is
        {
            Name: "FromKeyedServicesAttribute",
            ContainingNamespace: { Name: "DependencyInjection", ContainingNamespace: { Name: "Extensions", ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true } } },
        };

    /// <param name="target">The parameter.</param>
    /// <param name="mark">Its mark.</param>
    /// <param name="service">The service.</param>
    /// <returns>What is wrong, if anything is.</returns>
    public static string? Parse(BindingTarget target, AttributeData mark, out ServiceModel? service)
    {
        service = null;
        if (!target.Type.IsReferenceType)
        {
            return "a service is an object, of a class or an interface";
        }

        TypedConstant? key = mark.ConstructorArguments is [var given] ? given : mark.NamedArguments.FirstOrDefault(argument => argument.Key == "Key").Value;
        if (key is { Kind: TypedConstantKind.Array })
        {
            return "an array is no key, since no other array equals it";
        }

        bool isOptional = target.NullableAnnotation == NullableAnnotation.Annotated || target.Defaulted is not null;
        service = new(target.Type.WithoutNullable().CodeName(), isOptional, key is { IsNull: false } constant ? Render(constant) : null);
        return null;
    }

    /// <summary>Writes a constant with its type, since one of another type does not equal it.</summary>
    public static string Render(TypedConstant key) => key switch
    {
        { Kind: TypedConstantKind.Type, Value: ITypeSymbol type } => $"typeof({type.CodeName()})",
        { Kind: TypedConstantKind.Enum, Type: { } type } => EnumValue.Cast(type, key.Value!),
        { Value: string text } => CSharp.Literal(text),
        { Value: bool or char } => Constant(key.Value),
        _ => $"({key.Type!.CodeName()})({Constant(key.Value!)})",
    };

    private static string Constant(object value) => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)!;
}
