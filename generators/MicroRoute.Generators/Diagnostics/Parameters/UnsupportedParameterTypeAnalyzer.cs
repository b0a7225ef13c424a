using MicroRoute.Generators.Diagnostics.Handlers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Parameters;

/// <summary>Reports parameters that no text can become.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsupportedParameterTypeAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.UnsupportedParameterType,
        "A handler's parameter has a type that can be bound",
        "The parameter '{0}' cannot be bound, because nothing makes a '{1}' of a request; take string, a number, a date, another type that is IParsable or has a static TryParse, an array or a list of such, or ReadOnlySpan<byte>");
}
