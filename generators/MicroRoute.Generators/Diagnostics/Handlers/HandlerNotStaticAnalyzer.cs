using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Handlers;

/// <summary>Reports handlers that need an object, which nobody has.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandlerNotStaticAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.HandlerNotStatic,
        "A handler is static",
        "The handler '{0}' must be static, because there is no object to call it on; add 'static'");
}
