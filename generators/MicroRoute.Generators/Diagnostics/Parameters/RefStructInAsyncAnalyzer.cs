using MicroRoute.Generators.Diagnostics.Handlers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Parameters;

/// <summary>Reports ref structs that an async or blocking handler takes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RefStructInAsyncAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.RefStructInAsync,
        "An async or blocking handler takes no ref struct",
        "The handler cannot take '{0}', because '{1}' is a ref struct, which is gone when an async handler waits or a [Blocking] one runs; {2}");
}
