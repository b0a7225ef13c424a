using System.Net;

namespace MicroRoute.TestApp;

internal static class ReadinessRoute
{
    [Get("/ready")]
    internal static HttpStatusCode Ready()
        => HttpServer.State == ServerState.Running ? HttpStatusCode.OK : HttpStatusCode.ServiceUnavailable;
}
