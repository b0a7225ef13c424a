using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>The parts of the path that a route's invoker is given, in the template's order.</summary>
internal static class InvokerCaptures
{
    public static IEnumerable<Capture> Of(RouteModel route)
        => Capture.Of(route.Template.Segments).Where(capture => route.Handler.Parameters.Any(parameter => Takes(parameter, capture)));

    public static bool Takes(ParameterModel parameter, Capture capture)
        => parameter.Source == ParameterSource.Route && parameter.Value!.WireName == capture.Name;
}
