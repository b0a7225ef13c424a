using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Templates;

/// <summary>Reports parameters that may be missing where something follows that may not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MisplacedOptionalAnalyzer() : TemplateRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.MisplacedOptional,
        "What may be missing stands at the end of a route template",
        Message);
}
