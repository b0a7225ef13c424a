using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Templates;

/// <summary>Reports catch-alls that something follows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MisplacedCatchAllAnalyzer() : TemplateRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.MisplacedCatchAll,
        "A catch-all is the last segment",
        Message);
}
