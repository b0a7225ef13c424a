using MicroRoute.Generators.Diagnostics.Handlers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Parameters;

/// <summary>Reports constraints that admit texts of which a parameter's type cannot be made.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstraintAgainstTypeAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.ConstraintAgainstType,
        "A constraint suits the type of its parameter",
        "The constraint '{0}' of '{{{1}}}' does not suit the type '{2}' that '{3}' takes it as: {4}");
}
