using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Templates;

/// <summary>Reports constraints with arguments that they do not take, and patterns that are none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstraintArgumentsAnalyzer() : TemplateRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.ConstraintArguments,
        "A constraint has the arguments that it takes",
        Message);
}
