using MicroRoute.Generators.Diagnostics.Handlers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Parameters;

/// <summary>Reports the second parameter that takes the request body.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TwoBodiesAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.TwoBodies,
        "A handler has one body",
        "The parameter '{0}' cannot take the request body, because '{1}' takes it already; a request has one body, so take it once");
}
