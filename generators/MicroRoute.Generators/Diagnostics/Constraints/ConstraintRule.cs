using System.Collections.Immutable;
using MicroRoute.Generators.Diagnostics.Templates;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Constraints;

/// <summary>A rule for a template's constraints. Of a user-made one only the table of all constraints can tell whether it is right.</summary>
/// <param name="rule">Its descriptor.</param>
public abstract class ConstraintRule(DiagnosticDescriptor rule) : TemplateRule(rule)
{
    private protected override void Register(AnalysisContext context)
    {
        base.Register(context);
        context.RegisterSymbolAction(
            symbol => Report([.. FindFaults(symbol.Symbol, symbol.Compilation, symbol.CancellationToken)], symbol.ReportDiagnostic),
            SymbolKind.Method,
            SymbolKind.NamedType);
    }

    private static IEnumerable<Fault> FindFaults(ISymbol symbol, Compilation compilation, CancellationToken cancellation)
    {
        IEnumerable<AttributeData> attributes = symbol is IMethodSymbol method
            ? VerbAttributes.Of(method).Select(one => one.Attribute)
            : symbol.FindAttribute("RouteAttribute") is { } prefix ? [prefix] : [];
        return from attribute in attributes
               let text = TemplateReader.TextOf(attribute)
               where text is not null
               from error in FindErrors(text, compilation, cancellation)
               select new Fault(error.Kind.RuleId(), LiteralLocation.Of(attribute, text, error), text, error.Detail);
    }

    private static ImmutableArray<TemplateError> FindErrors(string text, Compilation compilation, CancellationToken cancellation)
    {
        ParsedTemplate parsed = TemplateParser.Parse(text);
        var declared = new Lazy<DeclaredConstraints>(() => DeclaredConstraints.Of(compilation, cancellation));
        var errors = ImmutableArray.CreateBuilder<TemplateError>();
        for (int i = 0; i < parsed.Segments.Count; i++)
        {
            Constraint[] constraints = parsed.Segments[i] is CapturingSegment segment ? [.. segment.Test.Constraints] : [];
            for (int j = 0; j < constraints.Length; j++)
            {
                if (constraints[j].Kind == ConstraintKind.Custom
                    && declared.Value.Table.Resolve(constraints[j], parsed.Places[i].Constraints[j], out TemplateError? error) is null
                    && !declared.Value.IsBroken(constraints[j].Name))
                {
                    errors.Add(error!);
                }
            }
        }

        return errors.ToImmutable();
    }
}
