using MicroRoute.Generators.Diagnostics.Handlers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Attributes;

/// <summary>Reports times that nothing could keep.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MisplacedTimeoutAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.MisplacedTimeout,
        "A handler with a time to finish in can be told that it is over",
        "[Timeout] on the handler '{0}' has no effect: {1}");
}
