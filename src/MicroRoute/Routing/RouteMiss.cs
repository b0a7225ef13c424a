using System.ComponentModel;
using System.Net;
using MicroRoute.Binding;

namespace MicroRoute;

/// <summary>What a compiled route table answers where no route fits. Generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RouteMiss
{
    /// <summary>Answers 404.</summary>
    /// <param name="context">The request and its response.</param>
    public static void NotFound(ref HttpContext context)
    {
        if (!AwaitsBody(ref context))
        {
            Write(context.Response, HttpStatusCode.NotFound);
        }
    }

    /// <summary>Answers <c>OPTIONS</c> with 204, any other method with 405, both with <c>Allow</c> (RFC 9110, sections 9.3.7 and 15.5.6).</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="allow">The value of <c>Allow</c>.</param>
    public static void MethodNotAllowed(ref HttpContext context, scoped ReadOnlySpan<byte> allow)
    {
        if (AwaitsBody(ref context))
        {
            return;
        }

        HttpResponse response = context.Response;
        response.AddHeader("Allow"u8, allow);
        if (context.Request.Method == RequestMethod.Options)
        {
            response.StatusCode = HttpStatusCode.NoContent;
        }
        else
        {
            Write(response, HttpStatusCode.MethodNotAllowed);
        }
    }

    /// <summary>A request that no route takes is answered when all of it has come, so that its connection lives on.</summary>
    private static bool AwaitsBody(ref HttpContext context) => context.State is { IsBodyAwaited: true, Exchange: null } && !BodyGate.TakesWhole(ref context);

    private static void Write(HttpResponse response, HttpStatusCode status) => ProblemWriter.Write(response.Writer, status, detail: default);
}
