using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Templates;

/// <summary>Reports parameters of templates that have the name of another.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RepeatedParameterAnalyzer() : TemplateRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.RepeatedParameter,
        "Parameters in a route template have different names",
        Message);
}
