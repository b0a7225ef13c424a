using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Emit;

/// <summary>Gives every route's invoker a name of its own.</summary>
internal static class InvokerNames
{
    public static string[] Assign(EquatableArray<RouteModel> routes)
    {
        var names = new NameSet();
        return [.. routes.Select(route => names.Claim(route.Handler.InvokerName))];
    }
}
