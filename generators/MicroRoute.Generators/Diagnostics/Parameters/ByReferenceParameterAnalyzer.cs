using MicroRoute.Generators.Diagnostics.Handlers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Parameters;

/// <summary>Reports parameters that a handler would write to.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ByReferenceParameterAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.ByReferenceParameter,
        "A handler's parameter is not written to",
        "The parameter '{0}' cannot be '{1}', because nobody reads what the handler assigns; remove '{1}'");
}
