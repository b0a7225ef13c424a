using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Handlers;

/// <summary>Reports handlers that nobody can wait for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AsyncVoidAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.AsyncVoid,
        "A handler is not async void",
        "The handler '{0}' is async void, so nobody learns when it ends or that it fails; return Task");
}
