using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace MicroRoute;

/// <summary>A request and its response, while the handler runs. It looks straight into the server's buffers, so it cannot be kept.</summary>
public ref struct HttpContext
{
    private readonly HttpRequest _request;
    private HttpResponse _response;

    internal HttpContext(HttpRequest request, ResponseWriter writer, DispatchState state)
    {
        _request = request;
        _response = new HttpResponse(writer);
        State = state;
    }

    /// <summary>The request.</summary>
    [UnscopedRef]
    public readonly ref readonly HttpRequest Request => ref _request;

    /// <summary>The response, which is sent after the handler has returned.</summary>
    [UnscopedRef]
    public ref HttpResponse Response => ref _response;

    /// <summary>Cancelled when the server stops and gives up waiting for this request.</summary>
    public readonly CancellationToken RequestAborted => State.Aborted;

    internal DispatchState State { get; }

    /// <summary>Whether a value does not suit the handler; the response says so then.</summary>
    internal bool HasFault { readonly get; set; }

    /// <summary>Whether the value that was bound last is one of these. Only what checks a value sets it back.</summary>
    internal bool IsLastFaulty { readonly get; set; }

    /// <summary>Says whose handler comes next, so that it can be named when it fails. Generated code does.</summary>
    /// <param name="route">The route's number in the table, from 1.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly void SetRoute(int route) => State.Route = route;

    /// <summary>Leaves the answer to be written when the handler has finished.</summary>
    internal readonly void Suspend(SuspendedRequest suspended)
    {
        suspended.Begin(State, State.Resumed is { } resumed ? resumed.Name : _request.Name);
        State.Suspended = suspended;
    }
}
