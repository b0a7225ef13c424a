using System.ComponentModel;
using System.IO.Pipelines;

namespace MicroRoute.Binding;

/// <summary>Gives a handler its request and response as streams. Generated code calls it, at most once a request.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BoundExchange
{
    /// <summary>Gives the whole exchange.</summary>
    /// <param name="context">The request and its response.</param>
    public static HttpExchange Get(ref HttpContext context)
    {
        var exchange = HttpExchange.Begin(ref context);
        exchange.Responds = true;
        return exchange;
    }

    /// <summary>Gives the whole exchange of a handler that has a time to finish in.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="milliseconds">The time.</param>
    public static HttpExchange Get(ref HttpContext context, int milliseconds)
    {
        AsyncResult.Aborted(ref context, milliseconds);
        return Get(ref context);
    }

    /// <summary>Gives the request's body.</summary>
    /// <param name="context">The request and its response.</param>
    public static Stream Body(ref HttpContext context) => HttpExchange.Begin(ref context).RequestBody;

    /// <summary>Gives the request's body.</summary>
    /// <param name="context">The request and its response.</param>
    public static PipeReader BodyReader(ref HttpContext context) => HttpExchange.Begin(ref context).RequestBodyReader;
}
