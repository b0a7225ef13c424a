using MicroRoute.Generators.Diagnostics;
using MicroRoute.Generators.Emit;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Json;

/// <summary>What handlers take and return as JSON.</summary>
internal static class JsonTypes
{
    /// <summary>The namespaces below <c>System</c> whose types stand for something else than values.</summary>
    private static readonly string[] Other = ["Threading.Tasks", "IO", "IO.Pipelines", "Net.Http"];

    /// <summary>Whether a handler that takes or returns a type means JSON.</summary>
    public static bool IsJson(ITypeSymbol type) => type switch
    {
        { IsRefLikeType: true } or { TypeKind: TypeKind.Error or TypeKind.Pointer or TypeKind.FunctionPointer or TypeKind.Dynamic } => false,
        { SpecialType: SpecialType.System_Object or SpecialType.System_Void } => false,
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => false,
        INamedTypeSymbol { Name: "Memory" or "ReadOnlyMemory", TypeArguments: [{ SpecialType: SpecialType.System_Byte }] } named => !IsIn(named, ""),
        INamedTypeSymbol { Name: "IAsyncEnumerable", Arity: 1 } named => !IsIn(named, "Collections.Generic"),
        _ => type.ContainingNamespace is not { Name: "MicroRoute", ContainingNamespace.IsGlobalNamespace: true } && !Other.Any(space => IsIn(type, space)),
    };

    /// <summary>The type that writes one.</summary>
    public static string Writer(ITypeSymbol type)
    {
        string name = JsonTypeNames.Of(type);
        return $"JsonWriter<{name}, {JsonFile.Type}<{name}>>";
    }

    /// <summary>Reads the parameter as a body.</summary>
    public static JsonBodyModel Describe(BindingTarget parameter)
    {
        ITypeSymbol type = parameter.Type;
        bool isNullable = type.IsNullable() || (type.IsReferenceType && parameter.NullableAnnotation != NullableAnnotation.NotAnnotated);
        return new(
            parameter.WireName,
            JsonTypeNames.Of(type),
            type.WithoutNullable().ShortName(),
            parameter.Defaulted is { } defaulted ? DefaultValue.Render(defaulted, type.WithoutNullable(), isNullable)
                : isNullable ? "null"
                : null)
        {
            Types = [.. JsonChecks.Of(type, parameter.Owner.ContainingAssembly).Types],
        };
    }

    /// <summary>The types that a route has as JSON, with those that they consist of.</summary>
    public static IEnumerable<JsonTypeModel> Of(IMethodSymbol method, HandlerModel handler)
    {
        IEnumerable<ITypeSymbol> bodies = handler.Bound
            .Zip(method.Parameters.SelectMany(GroupParser.TargetsOf), (model, target) => (model, target))
            .Where(pair => pair.model.Json is not null)
            .Select(pair => pair.target.Type);
        return bodies.Concat(ResultTypes.FindJson(method.ReturnType.WithoutTask())).SelectMany(type => JsonClosure.Of(type, method.ContainingAssembly).Types);
    }

    /// <summary>What is wrong with a body's type.</summary>
    public static IEnumerable<Fault> FindFaults(BindingTarget parameter)
        => JsonClosure.Of(parameter.Type, parameter.Owner.ContainingAssembly).Findings
            .Where(finding => finding.Use != JsonUse.Writing)
            .Select(finding => new Fault(finding.Use == JsonUse.Reading ? RuleIds.JsonNotReadable : RuleIds.JsonNotDescribed, parameter.Owner.Locations[0], $"parameter '{parameter.DisplayName}'", finding.Sentence));

    /// <summary>What is wrong with the types that a handler returns.</summary>
    public static IEnumerable<Fault> FindResultFaults(IMethodSymbol method)
        => ResultTypes.FindJson(method.ReturnType.WithoutTask())
            .SelectMany(type => JsonClosure.Of(type, method.ContainingAssembly).Findings)
            .Where(finding => finding.Use != JsonUse.Reading)
            .Select(finding => new Fault(RuleIds.JsonNotDescribed, method.Locations[0], $"result of '{HandlerShape.DisplayName(method)}'", finding.Sentence));

    private static bool IsIn(ITypeSymbol type, string space) => KnownTypes.IsSystem(type.ContainingNamespace, space);
}
