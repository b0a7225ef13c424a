using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Constraints;

/// <summary>Reports user-made constraints that generated code cannot call, and names that are none or taken.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CustomConstraintAnalyzer() : RouteRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.CustomConstraint,
        "A constraint of one's own is a static method with a name of its own",
        "The constraint '{0}' cannot be used: {1}");

    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(
        symbol =>
        {
            // Of a partial member the part that declares it speaks for both.
            if (symbol.Symbol is not (IMethodSymbol { PartialDefinitionPart: not null } or IPropertySymbol { PartialDefinitionPart: not null })
                && symbol.Symbol.FindAttribute("RouteConstraintAttribute") is { } attribute)
            {
                var faults = new List<Fault>();
                if (CustomConstraintParser.Parse(symbol.Symbol, attribute, faults.Add) is { } constraint)
                {
                    ISymbol[] others = [.. DeclaredConstraints.Of(symbol.Compilation, symbol.CancellationToken).Named(constraint.Name)
                        .Where(other => !SymbolEqualityComparer.Default.Equals(other, symbol.Symbol))];
                    faults.AddRange(others.Take(1).Select(other => new Fault(Rule.Id, LiteralLocation.Of(attribute), TemplateReader.TextOf(attribute)!, $"'{other.ContainingType.Name}.{other.Name}' has that name too; choose another")
                    {
                        OtherLocations = [.. others.Select(one => one.Locations[0])],
                    }));
                }

                Report([.. faults], symbol.ReportDiagnostic);
            }
        },
        SymbolKind.Method, SymbolKind.Property);
}
