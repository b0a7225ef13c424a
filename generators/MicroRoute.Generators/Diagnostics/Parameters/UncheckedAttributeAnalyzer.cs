using MicroRoute.Generators.Diagnostics.Handlers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Parameters;

/// <summary>Reports validation attributes of which generated code makes no check.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UncheckedAttributeAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Warning(RuleIds.UncheckedAttribute,
        "A validation attribute is checked",
        "The attribute '{1}' of '{0}' is not checked, because it is none that can be compiled for its type; check the value in the handler, and remove the attribute");
}
