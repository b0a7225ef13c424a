using System.Collections.Immutable;
using MicroRoute.Generators.Diagnostics.Conflicts;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Libraries;

/// <summary>A rule that references break. They have no place in the source, so it is reported where the program takes the table:
/// at <c>Run&lt;Routes&gt;</c> and <c>HttpServer&lt;Routes&gt;</c>.</summary>
/// <param name="rule">Its descriptor.</param>
public abstract class TableUseRule(DiagnosticDescriptor rule) : RouteRule(rule)
{
    private protected override void Register(AnalysisContext context) => context.RegisterCompilationStartAction(start =>
    {
        ImmutableArray<Fault> faults = FindFaults(KnownReferences.Of(start.Compilation));

        // Most programs have none, and then no name in them is looked up.
        if (!faults.IsEmpty)
        {
            start.RegisterSyntaxNodeAction(
                node =>
                {
                    if (node.Node is GenericNameSyntax { TypeArgumentList.Arguments: [var argument] } name && IsTable(argument, node))
                    {
                        Report([.. faults.Select(fault => fault with { Location = name.GetLocation() })], node.ReportDiagnostic);
                    }
                },
                SyntaxKind.GenericName);
        }
    });

    /// <summary>What is wrong with the references, at no place.</summary>
    private protected abstract ImmutableArray<Fault> FindFaults(KnownReferences references);

    private static bool IsTable(TypeSyntax argument, SyntaxNodeAnalysisContext context)
        => context.SemanticModel.GetSymbolInfo(argument, context.CancellationToken).Symbol is INamedTypeSymbol type
            && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, context.Compilation.Assembly)
            && type.AllInterfaces.Any(contract => contract.IsRuntimeType("IRouter"));
}
