using MicroRoute.Generators.Diagnostics.Handlers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Parameters;

/// <summary>Reports parameters that have no value for an optional parameter of the template.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionalParameterAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.OptionalParameter,
        "An optional template parameter may be missing in the handler too",
        "The parameter '{0}' has no value where the template's '{1}' is missing; make its type '{2}?', or give it a default value");
}
