using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>The routes that a project itself has, each with an invoker of its own.</summary>
/// <param name="Invokers">The class with the invokers, without its namespace.</param>
/// <param name="Routes">The routes in their order, without duplicates.</param>
/// <param name="Constraints">The user-made constraints that they have.</param>
internal sealed record OwnRoutes(string Invokers, EquatableArray<RouteModel> Routes, EquatableArray<SharedConstraint> Constraints)
{
    /// <summary>The name by which generated code knows the class with the project's own invokers.</summary>
    public const string InvokersAlias = "RouteInvokers";

    /// <param name="assembly">The project's assembly.</param>
    /// <param name="found">Its routes; those with constraints that do not exist are none.</param>
    /// <param name="constraints">Its user-made constraints.</param>
    public static OwnRoutes Create(string assembly, EquatableArray<RouteModel> found, EquatableArray<CustomConstraint> constraints)
    {
        var names = new NameSet();
        var table = new ConstraintTable(constraints);
        EquatableArray<RouteModel> routes = [.. RouteOrder.Arrange(table.ResolveAll(found), ignoreCase: false)
            .Select(route => route with { Handler = route.Handler with { InvokerName = names.Claim(route.Handler.InvokerName) } })];
        return new(InvokersName.Of(assembly), routes, [.. table.UsedBy(routes).Select(constraint => new SharedConstraint(names.Claim("Constraint_" + constraint.Name), constraint))]);
    }

    /// <summary>The class with the invokers, by a name that means the same everywhere.</summary>
    public string FullInvokers => $"global::{InvokersName.Namespace}.{Invokers}";

    public TableRoute ToTableRoute(RouteModel route) => new(
        route.Verb,
        route.Template,
        route.Handler.Namespace,
        route.HandlerName,
        FullInvokers,
        $"{InvokersAlias}.{route.Handler.InvokerName}",
        CapturesOf(route, forOthers: false),
        Assembly: null)
    {
        Body = route.Handler.BodyUse,
    };

    /// <summary>What a route's invoker is given beside the context.</summary>
    /// <param name="route">The route.</param>
    /// <param name="forOthers">Whether other assemblies are to know the types.</param>
    public static EquatableArray<TakenCapture> CapturesOf(RouteModel route, bool forOthers)
        => [.. TakenBy(route).Select(taken => new TakenCapture(
            taken.Capture.Name,
            CanBeLinked(taken.Value, forOthers) ? taken.Value.TypeName : ValueTypes.Text))];

    private static bool CanBeLinked(ValueModel value, bool forOthers)
        => value.Enum is { IsPublic: var isPublic } ? isPublic || !forOthers : ValueTypes.IsPlain(value.TypeName);

    /// <summary>The parts of the path that a route's handler takes, in the template's order, with what becomes of each.</summary>
    public static IEnumerable<(Capture Capture, ValueModel Value)> TakenBy(RouteModel route)
    {
        foreach (Capture capture in Capture.Of(route.Template.Segments))
        {
            if (route.Handler.Bound.FirstOrDefault(parameter => parameter.Source == ParameterSource.Route && parameter.Value!.WireName == capture.Name) is { Value: { } value })
            {
                yield return (capture, value);
            }
        }
    }
}
