using System.Collections.Immutable;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics;

/// <summary>Reports parameters of handlers that cannot be bound, and those of templates that no handler takes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ParameterAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Rules.UnsupportedParameterType, Rules.ByReferenceParameter, Rules.TwoBodies, Rules.UnusedTemplateParameter, Rules.UnboundParameter,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Check, SymbolKind.Method);
    }

    private static void Check(SymbolAnalysisContext context)
    {
        // What is no ordinary method is no handler, whatever its parameters are.
        if (context.Symbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
        {
            return;
        }

        // A parameter that is wrong for several attributes is wrong once.
        var reported = new HashSet<Diagnostic>();
        foreach ((AttributeData attribute, _) in VerbAttributes.Of(method))
        {
            if (TemplateReader.Read(method, attribute, report: null) is { } template)
            {
                ParameterParser.Parse(method, attribute, template, fault =>
                {
                    if (reported.Add(fault))
                    {
                        context.ReportDiagnostic(fault);
                    }
                });
            }
        }
    }
}
