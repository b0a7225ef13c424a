using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Templates;

/// <summary>Reports forms of templates that are not supported.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsupportedTemplateAnalyzer() : TemplateRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.UnsupportedTemplate,
        "A route template uses what is supported",
        Message);
}
