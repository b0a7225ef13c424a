using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Handlers;

/// <summary>Reports handlers whose result cannot be written.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsupportedReturnTypeAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.UnsupportedReturnType,
        "A handler returns something that can be written",
        "The handler '{0}' returns '{1}', which {2}; return void, ReadOnlySpan<byte>, bytes, string, HttpStatusCode, an IResult, one of TypedResults, Results<> of several, an object or a value as JSON, a Stream, an IAsyncEnumerable of such values, or a Task or ValueTask of one of them");
}
