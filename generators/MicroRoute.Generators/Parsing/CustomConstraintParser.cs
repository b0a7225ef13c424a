using MicroRoute.Generators.Diagnostics;
using MicroRoute.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Makes a constraint of a method or property with <c>[RouteConstraint]</c>.</summary>
internal static class CustomConstraintParser
{
    /// <summary>The metadata name of the attribute.</summary>
    public const string AttributeName = "MicroRoute.RouteConstraintAttribute";

    /// <returns><see langword="null"/> where a rule is broken.</returns>
    public static CustomConstraint? Parse(ISymbol symbol, AttributeData attribute, Action<Fault>? report)
    {
        string? name = TemplateReader.TextOf(attribute);
        if (FindNameFault(name) is { } wrongName)
        {
            report?.Invoke(new(RuleIds.CustomConstraint, LiteralLocation.Of(attribute), name ?? "", wrongName));
            return null;
        }

        if (FindShapeFault(symbol) is { } wrongShape)
        {
            report?.Invoke(new(RuleIds.CustomConstraint, symbol.Locations[0], name!, wrongShape));
            return null;
        }

        string expression = $"{symbol.ContainingType.CodeName()}.{Emit.CSharp.Identifier(symbol.Name)}";
        CustomInput input = InputOf(symbol)!.Value;
        return new(
            name!.ToLowerInvariant(),
            input == CustomInput.Regex && symbol is IMethodSymbol ? expression + "()" : expression,
            input,
            symbol is IMethodSymbol method && input != CustomInput.Regex ? [.. method.Parameters.Skip(1).Select(parameter => TypeOf(parameter)!)] : []);
    }

    private static string? FindNameFault(string? name)
        => string.IsNullOrEmpty(name) || !ConstraintParser.IsIdentifier(name!) ? "its name must be an identifier, such as 'slug'"
            : ConstraintNames.TryFind(name!, out _) ? "every program has a constraint of that name; choose another"
            : null;

    private static string? FindShapeFault(ISymbol symbol)
        => !symbol.IsStatic ? "it must be static"
            : HandlerShape.FindInaccessible(symbol) is { } hidden ? $"'{hidden.Name}' is {HandlerShape.Describe(hidden)}; make it internal or public"
            : HandlerShape.FindGeneric(symbol) is { } generic ? $"'{generic.Name}' has type parameters"
            : CallObstacle.Find(symbol) is { } obstacle ? $"'{obstacle.Symbol.Name}' {obstacle.Reason}"
            : InputOf(symbol) is not { } input ? "it must be a method that returns bool and takes the text as ReadOnlySpan<byte> or string, or have [GeneratedRegex]"
            : input != CustomInput.Regex && ((IMethodSymbol)symbol).Parameters.Skip(1).FirstOrDefault(parameter => TypeOf(parameter) is null) is { } other
                ? $"its parameter '{other.Name}' must be an int, a long, a bool or a string, and not by reference"
            : null;

    private static CustomInput? InputOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol { Type: var type } when IsPattern(symbol, type) => CustomInput.Regex,
        IMethodSymbol { Parameters: [], ReturnType: var type } when IsPattern(symbol, type) => CustomInput.Regex,
        IMethodSymbol { MethodKind: MethodKind.Ordinary, ReturnsByRef: false, ReturnsByRefReadonly: false, ReturnType.SpecialType: SpecialType.System_Boolean, Parameters: [{ RefKind: RefKind.None, Type: var text }, ..] }
            => text.IsUtf8Span() ? CustomInput.Utf8
                : text.SpecialType == SpecialType.System_String ? CustomInput.Text
                : null,
        _ => null,
    };

    /// <summary>What makes a new pattern at each call would be slow, and the compiler's own is the fast form anyway.</summary>
    private static bool IsPattern(ISymbol symbol, ITypeSymbol type)
        => type.IsSystemType("Text.RegularExpressions", "Regex")
            && symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.IsSystemType("Text.RegularExpressions", "GeneratedRegexAttribute") == true);

    private static string? TypeOf(IParameterSymbol parameter) => parameter switch
    {
        { RefKind: not RefKind.None } => null,
        { Type.SpecialType: SpecialType.System_Int32 } => "int",
        { Type.SpecialType: SpecialType.System_Int64 } => "long",
        { Type.SpecialType: SpecialType.System_Boolean } => "bool",
        { Type.SpecialType: SpecialType.System_String } => "string",
        _ => null,
    };
}
