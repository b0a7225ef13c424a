using System.Collections.Immutable;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MicroRoute.Generators.Diagnostics.Libraries;

/// <summary>Reports options that are not valid, and so have no effect.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidOptionAnalyzer() : OptionRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.InvalidOption,
        "An option of a route table is valid",
        "The {0} '{1}' is not valid and has no effect: {2}");

    private protected override ImmutableArray<Fault> FindFaults(AttributeData attribute, Compilation compilation)
    {
        bool isTable = attribute.AttributeClass.IsRuntimeType(TableOptionsParser.TableAttribute);
        return isTable || attribute.AttributeClass.IsRuntimeType(TableOptionsParser.MountAttribute)
            ? [.. attribute.NamedArguments.SelectMany(argument => FindFaults(attribute, compilation, argument.Key, argument.Value.Value as string))]
            : [];
    }

    private static IEnumerable<Fault> FindFaults(AttributeData attribute, Compilation compilation, string option, string? text)
    {
        return option switch
        {
            "Name" when !TableOptionsParser.IsName(text) => [At(default, "it must be an identifier, such as 'Routes'")],
            "Name" when !TableOptionsParser.IsFree(attribute, text!) => [At(default, "MicroRoute and the generated code use it; choose another, such as 'ShopRoutes'")],
            "Namespace" when !TableOptionsParser.IsNamespace(text) => [At(default, "it must be identifiers with dots between, such as 'Shop.Http'")],
            "Namespace" when TableOptionsParser.FindShadow(compilation, text!) is { } shadow
                => [At(default, $"its '{shadow}' would stand in the place of the one that generated code means; choose another, such as '{text}.Routing'")],
            "Prefix" when text is not null && TableOptionsParser.ParsePrefix(text, out EquatableArray<TemplateError> errors) is null
                => errors.Select(error => At(new(error.Offset, error.Length), error.Detail)),
            _ => [],
        };

        Fault At(TextSpan part, string detail)
            => new(Rule.Id, LiteralLocation.OfNamed(attribute, option, text ?? "", part), option, text ?? "", detail);
    }
}
