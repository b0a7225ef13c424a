using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MicroRoute.Generators.Diagnostics.Conflicts;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Diagnostics;

/// <summary>What the generator's own parsers find in a method or a type with attributes.</summary>
/// <remarks>They run once a symbol and not once a rule. What they found goes with its symbol, and so with its compilation.</remarks>
/// <param name="Faults">The broken rules. A parameter that is wrong for several attributes is wrong once.</param>
/// <param name="Routes">A method's routes whose templates are valid.</param>
internal sealed record Findings(ImmutableArray<Fault> Faults, ImmutableArray<DeclaredRoute> Routes)
{
    private static readonly ConditionalWeakTable<ISymbol, Findings> Known = new();

    private static readonly Findings None = new([], []);

    /// <remarks>What the compiler makes of an extension member has its attributes too, and is no second route.</remarks>
    public static Findings Of(ISymbol symbol)
        => symbol.GetAttributes().IsEmpty || symbol.IsImplicitlyDeclared ? None : Known.GetValue(symbol, Find);

    private static Findings Find(ISymbol symbol)
    {
        var faults = new HashSet<Fault>();
        var routes = new List<DeclaredRoute>();
        if (symbol is IMethodSymbol method)
        {
            Parse(method, fault => faults.Add(fault), routes);
        }
        else if (symbol is INamedTypeSymbol type)
        {
            TemplateReader.ReadPrefix(type, fault => faults.Add(fault));
        }

        return faults.Count + routes.Count == 0 ? None : new([.. faults], [.. routes]);
    }

    private static void Parse(IMethodSymbol method, Action<Fault> report, List<DeclaredRoute> routes)
    {
        (AttributeData Attribute, RequestVerb Verb)[] attributes = [.. VerbAttributes.Of(method)];
        if (attributes.Length > 0)
        {
            HandlerShape.IsCallable(method, report);
        }
        else if (SizeLimitAttribute.FindFault(method, isHandler: false) is { } fault)
        {
            report(fault);
        }

        foreach ((AttributeData attribute, RequestVerb verb) in attributes)
        {
            if (TemplateReader.Read(method, attribute, report) is { } template)
            {
                routes.Add(new(verb, template, method, attribute));

                // What is no ordinary method is no handler, whatever its parameters are.
                if (method.MethodKind == MethodKind.Ordinary)
                {
                    ParameterParser.Parse(method, attribute, verb, template, report);
                }
            }
        }
    }
}
