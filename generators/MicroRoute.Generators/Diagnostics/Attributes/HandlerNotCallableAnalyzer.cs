using MicroRoute.Generators.Diagnostics.Handlers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Attributes;

/// <summary>Reports handlers that generated code cannot call, or whose parameters' types it cannot name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandlerNotCallableAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.HandlerNotCallable,
        "A handler can be called by generated code",
        "The handler '{0}' cannot be called by generated code, because '{1}' {2}");
}
