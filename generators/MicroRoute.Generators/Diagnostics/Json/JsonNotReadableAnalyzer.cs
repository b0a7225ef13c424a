using MicroRoute.Generators.Diagnostics.Handlers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Json;

/// <summary>Reports types that handlers take as JSON and that can only be written.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonNotReadableAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.JsonNotReadable,
        "What a handler takes as JSON can be made of it",
        "The {0} cannot be read from JSON, because {1}");
}
