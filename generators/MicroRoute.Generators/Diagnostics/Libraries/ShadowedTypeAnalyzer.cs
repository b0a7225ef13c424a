using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Libraries;

/// <summary>Reports what the project declares in MicroRoute's own namespaces under a name by which generated code means something else.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShadowedTypeAnalyzer() : RouteRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.ShadowedType,
        "A name that generated code uses means what it means",
        "'{0}' stands in the place of the '{1}' that generated code means, so that does not compile; give it another name or another namespace");

    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(
        symbol =>
        {
            if (symbol.Symbol is { ContainingType: null } own && IsShadow(own, symbol.Compilation))
            {
                Report([new(Rule.Id, own.Locations[0], ((INamespaceOrTypeSymbol)own).FullName(), own.Name)], symbol.ReportDiagnostic);
            }
        },
        SymbolKind.NamedType,
        SymbolKind.Namespace);

    private static bool IsShadow(ISymbol own, Compilation compilation)
        => IsOfRuntime(own.ContainingNamespace) && (TableOptionsParser.NamedTypes.Contains(own.MetadataName) || HasRuntime(own, compilation));

    /// <summary>Whether generated code uses a namespace for the runtime's types.</summary>
    private static bool IsOfRuntime(INamespaceSymbol? space) => space switch
    {
        { Name: KnownTypes.Namespace, ContainingNamespace.IsGlobalNamespace: true } => true,
        { Name: "Binding" } => IsOfRuntime(space.ContainingNamespace),
        _ => false,
    };

    /// <summary>Whether the runtime has a type of the same name.</summary>
    private static bool HasRuntime(ISymbol own, Compilation compilation)
        => compilation.GetTypesByMetadataName($"{own.ContainingNamespace.ToDisplayString()}.{own.MetadataName}")
            .Any(type => type.ContainingAssembly.Name == KnownTypes.Namespace && !SymbolEqualityComparer.Default.Equals(type, own) && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
}
