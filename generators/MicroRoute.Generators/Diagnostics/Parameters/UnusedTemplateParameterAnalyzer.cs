using MicroRoute.Generators.Diagnostics.Handlers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Parameters;

/// <summary>Reports parameters of templates that no parameter of the handler takes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedTemplateParameterAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.UnusedTemplateParameter,
        "A template parameter is taken by the handler",
        "The handler '{0}' has no parameter for '{{{1}}}' of its template; {2}");
}
