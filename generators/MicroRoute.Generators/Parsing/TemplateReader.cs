using System.Runtime.CompilerServices;
using MicroRoute.Generators.Diagnostics;
using MicroRoute.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Reads templates from attributes.</summary>
internal static class TemplateReader
{
    /// <summary>What was read of a type, which all of its methods ask for.</summary>
    private static readonly ConditionalWeakTable<INamedTypeSymbol, StrongBox<TemplatePrefix?>> Prefixes = new();

    /// <summary>The template of one verb attribute, under the prefixes of the method's types.</summary>
    /// <returns><see langword="null"/> where it, or a prefix, has mistakes. Those of prefixes are reported at their types.</returns>
    public static RouteTemplate? Read(IMethodSymbol method, AttributeData attribute, Action<Fault>? report)
    {
        if (TextOf(attribute) is not { } text)
        {
            report?.Invoke(new Fault(RuleIds.TemplateMissing, LiteralLocation.Of(attribute), HandlerShape.DisplayName(method)));
            return null;
        }

        if (PrefixOf(method.ContainingType) is not { } prefix)
        {
            return null;
        }

        RouteTemplate? template = prefix.Complete(text, out EquatableArray<TemplateError> errors);
        Report(attribute, text, errors, report);
        return template;
    }

    /// <summary>The prefixes of a type and of those that it is nested in, outermost first.</summary>
    /// <param name="type">The type.</param>
    /// <param name="report">Takes the mistakes in the type's own prefix.</param>
    public static TemplatePrefix? ReadPrefix(INamedTypeSymbol type, Action<Fault>? report)
    {
        TemplatePrefix? outer = PrefixOf(type.ContainingType);
        if (outer is null || type.FindAttribute("RouteAttribute") is not { } attribute)
        {
            return outer;
        }

        if (TextOf(attribute) is not { } text)
        {
            report?.Invoke(new Fault(RuleIds.TemplateMissing, LiteralLocation.Of(attribute), type.Name));
            return null;
        }

        TemplatePrefix? prefix = outer.Extend(text, out EquatableArray<TemplateError> errors);
        Report(attribute, text, errors, report);
        return prefix;
    }

    private static TemplatePrefix? PrefixOf(INamedTypeSymbol? type)
        => type is null ? TemplatePrefix.None : Prefixes.GetValue(type, static type => new(ReadPrefix(type, report: null))).Value;

    /// <summary>An attribute's own text.</summary>
    public static string? TextOf(AttributeData attribute)
        => attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: string text }] ? text : null;

    private static void Report(AttributeData attribute, string text, EquatableArray<TemplateError> errors, Action<Fault>? report)
    {
        if (report is null)
        {
            return;
        }

        foreach (TemplateError error in errors)
        {
            report(new Fault(error.Kind.RuleId(), LiteralLocation.Of(attribute, text, error), text, error.Detail));
        }
    }
}
