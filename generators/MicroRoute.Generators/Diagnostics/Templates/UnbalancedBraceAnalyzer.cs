using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Templates;

/// <summary>Reports braces that open or close nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnbalancedBraceAnalyzer() : TemplateRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.UnbalancedBrace,
        "Braces in a route template are balanced",
        Message);
}
