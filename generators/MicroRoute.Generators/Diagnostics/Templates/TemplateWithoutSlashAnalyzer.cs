using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Templates;

/// <summary>Reports templates and prefixes that do not begin with a slash.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TemplateWithoutSlashAnalyzer() : TemplateRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.TemplateWithoutSlash,
        "A route template begins with a slash",
        Message);
}
