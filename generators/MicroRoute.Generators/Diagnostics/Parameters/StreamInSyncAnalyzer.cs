using MicroRoute.Generators.Diagnostics.Handlers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Parameters;

/// <summary>Reports bodies for which a worker would have to wait.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StreamInSyncAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.StreamInSync,
        "A handler that reads a body as it comes does not hold a worker",
        "The handler cannot take '{0}', because a '{1}' gives the body while it comes, and a worker cannot wait for that; return a Task or ValueTask, or mark the handler with [Blocking]");
}
