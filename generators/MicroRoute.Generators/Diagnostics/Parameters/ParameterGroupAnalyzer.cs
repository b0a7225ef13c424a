using MicroRoute.Generators.Diagnostics.Handlers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Parameters;

/// <summary>Reports parameters that are made of several values, but cannot be.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ParameterGroupAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.ParameterGroup,
        "A group of parameters can be made",
        "The parameter '{0}' cannot be made of several values: {1}");
}
