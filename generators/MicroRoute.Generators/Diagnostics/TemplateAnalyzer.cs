using System.Collections.Immutable;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics;

/// <summary>Reports mistakes in the templates of methods and in the prefixes of types.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TemplateAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Rules.TemplateWithoutSlash, Rules.UnbalancedBrace, Rules.InvalidParameterName, Rules.RepeatedParameter, Rules.MisplacedCatchAll,
        Rules.InvalidSegment, Rules.InvalidLiteral, Rules.MisplacedOptional, Rules.UnknownConstraint, Rules.ConstraintArguments, Rules.TemplateMissing,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(CheckMethod, SymbolKind.Method);
        context.RegisterSymbolAction(type => TemplateReader.ReadPrefix((INamedTypeSymbol)type.Symbol, type.ReportDiagnostic), SymbolKind.NamedType);
    }

    private static void CheckMethod(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        foreach ((AttributeData attribute, _) in VerbAttributes.Of(method))
        {
            TemplateReader.Read(method, attribute, context.ReportDiagnostic);
        }
    }
}
