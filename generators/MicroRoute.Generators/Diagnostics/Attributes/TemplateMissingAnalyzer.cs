using MicroRoute.Generators.Diagnostics.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Attributes;

/// <summary>Reports attributes whose template is null.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TemplateMissingAnalyzer() : TemplateRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.TemplateMissing,
        "A route has a template",
        "The route of '{0}' has no template; write one, such as \"/users/{{id}}\"");
}
