using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Handlers;

/// <summary>Reports handlers that generated code cannot name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandlerNotAccessibleAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.HandlerNotAccessible,
        "A handler is accessible to its assembly",
        "The handler '{0}' cannot be called by generated code, because '{1}' is {2}; make it internal or public");
}
