using MicroRoute.Generators.Diagnostics.Handlers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Attributes;

/// <summary>Reports limits for a request's body that nothing could keep.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MisplacedSizeLimitAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.MisplacedSizeLimit,
        "A limit for a request's body is one that its handler can have",
        "The limit for the request body of '{0}' cannot be kept: {1}");
}
