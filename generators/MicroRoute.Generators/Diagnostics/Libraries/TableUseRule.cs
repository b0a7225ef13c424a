using System.Collections.Immutable;
using MicroRoute.Generators.Diagnostics.Conflicts;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Libraries;

/// <summary>A rule that references break. They have no place in the source, so it is reported where the program first takes the
/// table.</summary>
/// <remarks>Editors run no action at the end of a compilation; that of a file they do, once the place is known.</remarks>
/// <param name="rule">Its descriptor.</param>
public abstract class TableUseRule(DiagnosticDescriptor rule) : RouteRule(rule)
{
    private protected override void Register(AnalysisContext context) => context.RegisterCompilationStartAction(start =>
    {
        ImmutableArray<Fault> faults = FindFaults(KnownReferences.Of(start.Compilation));

        // Most programs have none, and then no place is looked for.
        if (!faults.IsEmpty && TableUse.FindFirst(start.Compilation, start.CancellationToken) is { } place)
        {
            faults = [.. faults.Select(fault => fault with { Location = place })];
            start.RegisterSemanticModelAction(file =>
            {
                if (file.SemanticModel.SyntaxTree == place.SourceTree)
                {
                    Report(faults, file.ReportDiagnostic);
                }
            });
        }
    });

    /// <summary>What is wrong with the references, at no place.</summary>
    private protected abstract ImmutableArray<Fault> FindFaults(KnownReferences references);
}
