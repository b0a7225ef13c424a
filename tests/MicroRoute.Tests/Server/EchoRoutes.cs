namespace MicroRoute.Tests.Server;

/// <summary>Routes written by hand: every path gives its request's body back.</summary>
internal readonly struct EchoRoutes : IRouter
{
    public static int Count => 1;

    public static void Dispatch(ref HttpContext context) => context.Response.Send(context.Request.Body);

    public static RouteDescriptor[] Describe() => [new("POST", "/{*path}", "Tests.Echo")];
}
