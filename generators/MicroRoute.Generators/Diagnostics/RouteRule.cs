using System.Collections.Immutable;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics;

/// <summary>A rule: the analyzer that reports what breaks it, and nothing else.</summary>
/// <param name="rule">Its descriptor.</param>
public abstract class RouteRule(DiagnosticDescriptor rule) : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [rule];

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        Register(context);
    }

    private protected abstract void Register(AnalysisContext context);

    /// <summary>Reports those of the faults that break this rule.</summary>
    private protected void Report(ImmutableArray<Fault> faults, Action<Diagnostic> report)
    {
        foreach (Fault fault in faults)
        {
            if (fault.Rule == rule.Id)
            {
                report(Diagnostic.Create(rule, fault.Location, fault.OtherLocations, fault.Properties, [.. fault.Arguments]));
            }
        }
    }
}
