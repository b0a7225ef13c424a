using System.Collections.Immutable;
using MicroRoute.Generators.Emit;
using MicroRoute.Generators.Json;
using MicroRoute.Generators.Libraries;
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
        (IncrementalValueProvider<EquatableArray<RouteModel>> routes,
            IncrementalValueProvider<EquatableArray<RoutePlace>> places,
            IncrementalValueProvider<EquatableArray<JsonTypeModel>> types) = FindRoutes(context, RequestVerbs.All[0]);
        foreach (RequestVerb verb in RequestVerbs.All.Skip(1))
        {
            var found = FindRoutes(context, verb);
            routes = Join(routes, found.Routes).WithTrackingName(StepNames.Joined(verb));
            places = Join(places, found.Places);
            types = Join(types, found.Json);
        }

        IncrementalValuesProvider<ReadLibrary?> references = References.Read(context);
        IncrementalValueProvider<string> assemblyName = References.AssemblyName(context);
        IncrementalValueProvider<OwnRoutes> own = routes
            .Combine(FindConstraints(context))
            .Combine(assemblyName)
            .Select(static (parts, _) => OwnRoutes.Create(parts.Right, parts.Left.Left, parts.Left.Right))
            .WithTrackingName(StepNames.Own);
        IncrementalValueProvider<RouteTable?> table = own
            .Combine(Options.Find(context))
            .Combine(References.FindLibraries(references))
            .Combine(References.IsTestProject(context))
            .Select(static (parts, _) => RouteTable.Create(parts.Left.Left.Right, parts.Left.Left.Left, parts.Left.Right, parts.Right))
            .WithTrackingName(StepNames.Table);
        IncrementalValueProvider<TableLines> lines = own
            .Combine(places)
            .Combine(ProjectDirectory.Find(context))
            .Select(static (parts, _) => RouteLine.Of(parts.Left.Left, parts.Left.Right, parts.Right))
            .Combine(table)
            .Combine(References.FindLines(references))
            .Select(static (parts, _) => TableLines.Create(parts.Left.Right, parts.Left.Left, parts.Right))
            .WithTrackingName(StepNames.Lines);

        IncrementalValueProvider<JsonFileModel> json = types
            .Combine(assemblyName)
            .Combine(Options.FindJson(context))
            .Select(static (parts, _) => JsonFileModel.Create(parts.Left.Right, parts.Right, parts.Left.Left))
            .WithTrackingName(StepNames.Json);

        context.RegisterSourceOutput(own.IfWritable(context), static (output, own) =>
        {
            if (own.Routes.Count > 0)
            {
                output.AddSource("MicroRoute.RouteInvokers.g.cs", InvokersFile.Write(own, output.CancellationToken));
            }
        });
        context.RegisterSourceOutput(json.IfWritable(context), static (output, json) =>
        {
            if (json.Types.Count > 0)
            {
                output.AddSource("MicroRoute.RouteJson.g.cs", JsonFile.Write(json, output.CancellationToken));
            }
        });
        context.RegisterSourceOutput(table.IfWritable(context), static (output, table) =>
        {
            if (table is null)
            {
                return;
            }

            output.AddSource("MicroRoute.Routes.g.cs", RoutesFile.Write(table, output.CancellationToken));
            if (table.Routes.Count > 0)
            {
                output.AddSource("MicroRoute.Routes.Links.g.cs", LinksFile.Write(table, output.CancellationToken));
            }
        });
        context.RegisterSourceOutput(lines.IfWritable(context), static (output, lines) =>
        {
            if (lines.Table.Count > 0)
            {
                output.AddSource("MicroRoute.Routes.Lines.g.cs", LinesFile.Write(lines));
            }
        });
    }

    private static (IncrementalValueProvider<EquatableArray<RouteModel>> Routes,
        IncrementalValueProvider<EquatableArray<RoutePlace>> Places,
        IncrementalValueProvider<EquatableArray<JsonTypeModel>> Json) FindRoutes(IncrementalGeneratorInitializationContext context, RequestVerb verb)
    {
        IncrementalValueProvider<ImmutableArray<ParsedHandler>> handlers = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                verb.AttributeName(),
                static (node, _) => node is MethodDeclarationSyntax,
                (attributed, cancellation) => Parse(attributed, verb, cancellation))
            .WithTrackingName(StepNames.Parsed(verb))
            .Collect();
        return (
            handlers.Select(static (handlers, _) => handlers.SelectMany(handler => handler.Routes).ToEquatableArray()).WithTrackingName(StepNames.Routes(verb)),
            handlers.Select(static (handlers, _) => handlers.SelectMany(handler => handler.Places).ToEquatableArray()),
            handlers.Select(static (handlers, _) => handlers.SelectMany(handler => handler.Json).ToEquatableArray()));
    }

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

    private static ParsedHandler Parse(GeneratorAttributeSyntaxContext attributed, RequestVerb verb, CancellationToken cancellation)
    {
        var routes = new List<RouteModel>();
        var places = new List<RoutePlace>();
        var types = new List<JsonTypeModel>();
        foreach (AttributeData attribute in attributed.Attributes)
        {
            var method = (IMethodSymbol)attributed.TargetSymbol;
            if (RouteParser.Parse(method, attribute, verb, cancellation) is { } route)
            {
                routes.Add(route);
                places.Add(RoutePlace.Of(route, (MethodDeclarationSyntax)attributed.TargetNode, cancellation));
                types.AddRange(JsonTypes.Of(method, route.Handler));
            }
        }

        return new(routes.ToEquatableArray(), places.ToEquatableArray(), types.ToEquatableArray());
    }

    private static IncrementalValueProvider<EquatableArray<T>> Join<T>(IncrementalValueProvider<EquatableArray<T>> left, IncrementalValueProvider<EquatableArray<T>> right)
        where T : IEquatable<T>
        => left.Combine(right).Select(static (pair, _) => (EquatableArray<T>)[.. pair.Left, .. pair.Right]);
}
