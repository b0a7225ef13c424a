using MicroRoute.Generators.Diagnostics.Handlers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Json;

/// <summary>Reports types that handlers take or return as JSON and that generated code cannot describe.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonNotDescribedAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.JsonNotDescribed,
        "What a handler takes or returns as JSON can be described",
        "The {0} cannot be JSON, because {1}; [JsonIgnore] leaves a member out, [JsonConverter] writes it otherwise, and [assembly: JsonContext] takes a type from a context of one's own");
}
