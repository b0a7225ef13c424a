using MicroRoute.Generators.Diagnostics.Handlers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Parameters;

/// <summary>Reports parameters whose source does not exist, is not clear, or cannot give the type.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnboundParameterAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.UnboundParameter,
        "A handler's parameter has one source",
        "The parameter '{0}' cannot be bound: {1}");
}
