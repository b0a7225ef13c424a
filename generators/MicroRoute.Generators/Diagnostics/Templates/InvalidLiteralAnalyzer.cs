using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Templates;

/// <summary>Reports text that no path can have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidLiteralAnalyzer() : TemplateRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.InvalidLiteral,
        "Text in a route template can occur in a path",
        Message);
}
