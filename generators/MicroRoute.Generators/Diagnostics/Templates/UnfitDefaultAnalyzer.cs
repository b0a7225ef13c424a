using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Templates;

/// <summary>Reports defaults in templates that are no value of the parameter.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnfitDefaultAnalyzer() : TemplateRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.UnfitDefault,
        "A default in a route template is a value of its parameter",
        Message);
}
