using System.Collections.Immutable;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Libraries;

/// <summary>A rule that an assembly's attributes can break.</summary>
/// <param name="rule">Its descriptor.</param>
public abstract class OptionRule(DiagnosticDescriptor rule) : RouteRule(rule)
{
    private protected override void Register(AnalysisContext context) => context.RegisterSyntaxNodeAction(
        node =>
        {
            // An assembly is no symbol that actions see.
            if (node.Node.Parent is AttributeListSyntax { Target.Identifier.RawKind: (int)SyntaxKind.AssemblyKeyword }
                && node.Compilation.Assembly.GetAttributes().FirstOrDefault(attribute => IsAt(attribute, node.Node)) is { } attribute)
            {
                Report(FindFaults(attribute, node.Compilation), node.ReportDiagnostic);
            }
        },
        SyntaxKind.Attribute);

    /// <summary>What is wrong with an attribute.</summary>
    private protected abstract ImmutableArray<Fault> FindFaults(AttributeData attribute, Compilation compilation);

    private static bool IsAt(AttributeData attribute, SyntaxNode node)
        => attribute.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == node.SyntaxTree && reference.Span == node.Span;
}
