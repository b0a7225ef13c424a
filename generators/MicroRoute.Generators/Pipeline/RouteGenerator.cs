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

        IncrementalValueProvider<OwnRoutes> own = found
            .Combine(References.AssemblyName(context))
            .Select(static (pair, _) => OwnRoutes.Create(pair.Right, pair.Left))
            .WithTrackingName(StepNames.Own);

        IncrementalValueProvider<RouteTable> table = own
            .Combine(Options.Find(context))
            .Combine(References.FindLibraries(context))
            .Select(static (parts, _) => RouteTable.Create(parts.Left.Right, parts.Left.Left, parts.Right))
            .WithTrackingName(StepNames.Table);

        context.RegisterSourceOutput(table, static (output, table) =>
            output.AddSource("MicroRoute.Routes.g.cs", RoutesFile.Write(table, output.CancellationToken)));
        context.RegisterSourceOutput(own, static (output, own) =>
        {
            if (own.Routes.Count > 0)
            {
                output.AddSource("MicroRoute.RouteInvokers.g.cs", InvokersFile.Write(own, output.CancellationToken));
            }
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

    private static EquatableArray<RouteModel> ParseAll(GeneratorAttributeSyntaxContext attributed, RequestVerb verb, CancellationToken cancellation)
        => attributed.Attributes
            .Select(attribute => RouteParser.Parse((IMethodSymbol)attributed.TargetSymbol, attribute, verb, cancellation))
            .OfType<RouteModel>()
            .ToEquatableArray();
}
