using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace MicroRoute;

/// <summary>A request and its response, while the handler runs. It looks straight into the server's buffers, so it cannot be kept.</summary>
public readonly ref struct HttpContext
{
    private readonly HttpRequest _request;

    internal HttpContext(HttpRequest request, ResponseWriter writer, CancellationToken aborted)
    {
        _request = request;
        Response = new HttpResponse(writer);
        RequestAborted = aborted;
    }

    /// <summary>The request.</summary>
    [UnscopedRef]
    public ref readonly HttpRequest Request => ref _request;

    /// <summary>The response, which is sent after the handler has returned.</summary>
    public HttpResponse Response { get; }

    /// <summary>Cancelled when the server stops and gives up waiting for this request.</summary>
    public CancellationToken RequestAborted { get; }
}
