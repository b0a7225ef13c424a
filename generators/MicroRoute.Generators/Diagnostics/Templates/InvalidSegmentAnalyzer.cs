using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Templates;

/// <summary>Reports segments that are empty, or that hold too much.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidSegmentAnalyzer() : TemplateRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.InvalidSegment,
        "A segment is text or one parameter",
        Message);
}
