using MicroRoute.Generators.Diagnostics.Handlers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Attributes;

/// <summary>Reports handlers that need no thread of their own, or could not give back what they return there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MisplacedBlockingAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.MisplacedBlocking,
        "A blocking handler holds its thread and gives its result",
        "The handler '{0}' cannot be [Blocking]: {1}");
}
