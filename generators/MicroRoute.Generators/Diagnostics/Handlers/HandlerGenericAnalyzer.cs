using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Handlers;

/// <summary>Reports handlers with type parameters, which no request chooses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandlerGenericAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.HandlerGeneric,
        "A handler is not generic",
        "The handler '{0}' cannot be called by generated code, because '{1}' has type parameters, which no request can choose; remove them");
}
