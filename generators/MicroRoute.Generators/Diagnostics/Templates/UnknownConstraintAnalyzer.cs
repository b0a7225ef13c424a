using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Templates;

/// <summary>Reports constraints that do not exist.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownConstraintAnalyzer() : TemplateRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.UnknownConstraint,
        "A constraint exists",
        Message);
}
