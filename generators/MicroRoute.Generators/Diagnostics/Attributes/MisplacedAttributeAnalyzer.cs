using MicroRoute.Generators.Diagnostics.Handlers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Attributes;

/// <summary>Reports verb attributes on what is no ordinary method.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MisplacedAttributeAnalyzer() : HandlerRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.MisplacedAttribute,
        "A handler is an ordinary method",
        "The handler {0}, which generated code cannot call; make it a static method of a class");

    private protected override void Register(AnalysisContext context)
    {
        base.Register(context);

        // These are no members, so no symbol action sees them. Their syntax is asked and not their operations, for which Roslyn
        // would have to bind every body of the program.
        context.RegisterSyntaxNodeAction(CheckFunction, SyntaxKind.LocalFunctionStatement, SyntaxKind.ParenthesizedLambdaExpression, SyntaxKind.SimpleLambdaExpression);
    }

    private void CheckFunction(SyntaxNodeAnalysisContext context)
    {
        SyntaxList<AttributeListSyntax> attributes = context.Node is LocalFunctionStatementSyntax function
            ? function.AttributeLists
            : ((LambdaExpressionSyntax)context.Node).AttributeLists;
        if (attributes.Count > 0 && Symbol(context) is { } symbol)
        {
            Report(Findings.Of(symbol).Faults, context.ReportDiagnostic);
        }
    }

    private static ISymbol? Symbol(SyntaxNodeAnalysisContext context) => context.Node is LocalFunctionStatementSyntax
        ? context.SemanticModel.GetDeclaredSymbol(context.Node, context.CancellationToken)
        : context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken).Symbol;
}
