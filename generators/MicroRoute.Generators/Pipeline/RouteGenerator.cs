using MicroRoute.Generators.Emit;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MicroRoute.Generators.Pipeline;

/// <summary>Writes <c>Routes</c>, which finds the handler of a request, and one invoker a route, which binds, calls and writes.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RouteGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<EquatableArray<RouteModel>> found = FindRoutes(context, RequestVerbs.All[0]);
        foreach (RequestVerb verb in RequestVerbs.All.Skip(1))
        {
            found = found.Combine(FindRoutes(context, verb))
                .Select(static (pair, _) => (EquatableArray<RouteModel>)[.. pair.Left, .. pair.Right])
                .WithTrackingName(StepNames.Joined(verb));
        }

        IncrementalValueProvider<EquatableArray<RouteModel>> table = found
            .Combine(FindConstraints(context))
            .Select(static (pair, _) => RouteTable.Create(new ConstraintTable(pair.Right).ResolveAll(pair.Left)))
            .WithTrackingName(StepNames.Table);

        context.RegisterSourceOutput(table, static (output, routes) =>
        {
            output.AddSource("MicroRoute.Routes.g.cs", RoutesFile.Write(routes, output.CancellationToken));
            output.AddSource("MicroRoute.RouteInvokers.g.cs", InvokersFile.Write(routes, output.CancellationToken));
        });
    }

    private static IncrementalValueProvider<EquatableArray<RouteModel>> FindRoutes(IncrementalGeneratorInitializationContext context, RequestVerb verb)
        => context.SyntaxProvider
            .ForAttributeWithMetadataName(
                verb.AttributeName(),
                static (node, _) => node is MethodDeclarationSyntax,
                (attributed, cancellation) => ParseAll(attributed, verb, cancellation))
            .WithTrackingName(StepNames.Parsed(verb))
            .Collect()
            .Select(static (routes, _) => routes.SelectMany(static some => some).ToEquatableArray())
            .WithTrackingName(StepNames.Routes(verb));

    private static IncrementalValueProvider<EquatableArray<CustomConstraint>> FindConstraints(IncrementalGeneratorInitializationContext context)
        => context.SyntaxProvider
            .ForAttributeWithMetadataName(
                CustomConstraintParser.AttributeName,
                static (node, _) => node is MethodDeclarationSyntax or PropertyDeclarationSyntax,
                static (attributed, _) => CustomConstraintParser.Parse(attributed.TargetSymbol, attributed.Attributes[0], report: null))
            .WithTrackingName(StepNames.ParsedConstraint)
            .Collect()
            .Select(static (constraints, _) => constraints.OfType<CustomConstraint>().ToEquatableArray())
            .WithTrackingName(StepNames.Constraints);

    private static EquatableArray<RouteModel> ParseAll(GeneratorAttributeSyntaxContext attributed, RequestVerb verb, CancellationToken cancellation)
        => attributed.Attributes
            .Select(attribute => RouteParser.Parse((IMethodSymbol)attributed.TargetSymbol, attribute, verb, cancellation))
            .OfType<RouteModel>()
            .ToEquatableArray();
}
