using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Templates;

/// <summary>Reports parameters of templates whose name no method parameter can have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidParameterNameAnalyzer() : TemplateRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.InvalidParameterName,
        "A parameter in a route template has a name",
        Message);
}
