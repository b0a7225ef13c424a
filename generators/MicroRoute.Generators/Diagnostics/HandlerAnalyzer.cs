using System.Collections.Immutable;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MicroRoute.Generators.Diagnostics;

/// <summary>Reports handlers that generated code cannot call, or whose result it cannot write.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandlerAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Rules.HandlerNotStatic, Rules.HandlerNotAccessible, Rules.HandlerGeneric, Rules.UnsupportedReturnType, Rules.AsyncVoid, Rules.MisplacedAttribute,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(symbol => Check((IMethodSymbol)symbol.Symbol, symbol.ReportDiagnostic), SymbolKind.Method);

        // These are no members, so no symbol action sees them.
        context.RegisterOperationAction(function => Check(((ILocalFunctionOperation)function.Operation).Symbol, function.ReportDiagnostic), OperationKind.LocalFunction);
        context.RegisterOperationAction(lambda => Check(((IAnonymousFunctionOperation)lambda.Operation).Symbol, lambda.ReportDiagnostic), OperationKind.AnonymousFunction);
    }

    private static void Check(IMethodSymbol method, Action<Diagnostic> report)
    {
        if (VerbAttributes.Of(method).Any())
        {
            HandlerShape.IsCallable(method, report);
        }
    }
}
