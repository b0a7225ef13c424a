using System.Collections.Immutable;
using MicroRoute.Generators.Diagnostics.Conflicts;
using MicroRoute.Generators.Libraries;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Libraries;

/// <summary>A rule that references break. They have no place in the source, so it is reported where the program takes the table: at
/// <c>Run&lt;Routes&gt;</c> and <c>HttpServer&lt;Routes&gt;</c>, and wherever else its type is named.</summary>
/// <remarks>Where nobody names it, somebody else takes it for an application, whose entry point is the place then. A library may do
/// without its table, and what its references do to each other there is its application's to settle. A test
/// project takes that of the application.</remarks>
/// <param name="rule">Its descriptor.</param>
public abstract class TableUseRule(DiagnosticDescriptor rule) : RouteRule(rule)
{
    private protected override void Register(AnalysisContext context) => context.RegisterCompilationStartAction(start =>
    {
        ImmutableArray<Fault> faults = FindFaults(KnownReferences.Of(start.Compilation));

        // Most programs have none, and then no name in them is looked up.
        if (faults.IsEmpty)
        {
            return;
        }

        bool isTaken = false;
        start.RegisterSyntaxNodeAction(
            node =>
            {
                if (FindUse(node) is { } place)
                {
                    isTaken = true;
                    ReportAt(place.GetLocation(), node.ReportDiagnostic);
                }
            },
            SyntaxKind.IdentifierName);
        start.RegisterCompilationEndAction(end =>
        {
            if (!isTaken && !TestProject.Is(end.Compilation) && end.Compilation.GetEntryPoint(end.CancellationToken) is { } entry)
            {
                ReportAt(PlaceOf(entry), end.ReportDiagnostic);
            }
        });

        void ReportAt(Location location, Action<Diagnostic> report) => Report([.. faults.Select(fault => fault with { Location = location })], report);
    });

    /// <summary>What is wrong with the references, at no place.</summary>
    private protected abstract ImmutableArray<Fault> FindFaults(KnownReferences references);

    /// <summary>That of top-level statements is the whole file; the first of them stands for all.</summary>
    private static Location PlaceOf(IMethodSymbol entry)
        => entry.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is CompilationUnitSyntax unit
            ? unit.Members.OfType<GlobalStatementSyntax>().First().GetLocation()
            : entry.Locations[0];

    /// <summary>What to mark where a name takes the table; <see langword="null"/> where it means something else, or a type in the table,
    /// such as <c>Routes.Links</c>, or only gives it another name.</summary>
    private static SyntaxNode? FindUse(SyntaxNodeAnalysisContext context)
    {
        var name = (IdentifierNameSyntax)context.Node;
        if (name.IsVar || name.IsPartOfStructuredTrivia() || !IsTable(context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol, context.Compilation))
        {
            return null;
        }

        SyntaxNode whole = name;
        while (whole.Parent is QualifiedNameSyntax { Right: var right } && right == whole || whole.Parent is MemberAccessExpressionSyntax { Name: var member } && member == whole)
        {
            whole = whole.Parent;
        }

        return whole.Parent switch
        {
            UsingDirectiveSyntax or NameEqualsSyntax or QualifiedNameSyntax => null,
            MemberAccessExpressionSyntax access when context.SemanticModel.GetSymbolInfo(access, context.CancellationToken).Symbol is ITypeSymbol => null,
            TypeArgumentListSyntax { Parent: { } generic } => generic,
            _ => whole,
        };
    }

    private static bool IsTable(ISymbol? symbol, Compilation compilation)
        => symbol is INamedTypeSymbol type
            && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
            && type.AllInterfaces.Any(contract => contract.IsRuntimeType("IRouter"));
}
