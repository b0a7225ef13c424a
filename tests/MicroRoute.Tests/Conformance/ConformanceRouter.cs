using MicroRoute.Binding;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Conformance;

/// <summary>Answers most requests with what the handler sees of them, and some paths in a way that a case needs.</summary>
internal readonly struct ConformanceRouter : IRouter
{
    public static int Count => 0;

    public static RouteDescriptor[] Describe() => [];

    public static void Dispatch(ref HttpContext context)
    {
        ReadOnlySpan<byte> path = context.Request.Path;
        HttpResponse response = context.Response;
        if (path.SequenceEqual("/nowhere"u8))
        {
            RouteMiss.NotFound(ref context);
        }
        else if (path.SequenceEqual("/put-only"u8) && context.Request.Method != RequestMethod.Put)
        {
            RouteMiss.MethodNotAllowed(ref context, "PUT, OPTIONS"u8);
        }
        else if (path.SequenceEqual("/close"u8))
        {
            response.CloseConnection();
        }
        else if (path.SequenceEqual("/fail"u8))
        {
            throw new InvalidOperationException("It fails.");
        }
        else if (path.StartsWith("/status/"u8) && ValueParser.TryParse(path["/status/"u8.Length..], out int status))
        {
            response.StatusCode = (System.Net.HttpStatusCode)status;
            response.Write("text"u8);
        }
        else
        {
            EchoRouter.Dispatch(ref context);
        }
    }
}
