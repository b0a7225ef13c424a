using System.Runtime.CompilerServices;

namespace MicroRoute.RouteLookup;

/// <summary>Looks nothing up: what is measured with it is the share of building a context and calling.</summary>
internal readonly struct NoRoutes : IRouter
{
    public static int Count => 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Dispatch(ref HttpContext context)
    {
    }

    public static RouteDescriptor[] Describe() => [];
}
