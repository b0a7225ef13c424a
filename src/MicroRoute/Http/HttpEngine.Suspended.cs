namespace MicroRoute;

/// <content>Requests whose handlers finish later than they return.</content>
internal sealed partial class HttpEngine<TRouter>
{
    /// <summary>The requests whose handlers have finished later.</summary>
    public CompletionQueue Completions { get; } = TRouter.HasAsync ? new CompletionQueue() : null!;

    /// <summary>Gives the request that is to be waited for, after <see cref="EngineStatus.Suspend"/>.</summary>
    public SuspendedRequest TakeSuspended()
    {
        SuspendedRequest suspended = _state.Suspended!;
        _state.Suspended = null;
        return suspended;
    }

    /// <summary>Takes a request back whose task has refused to be waited for.</summary>
    private void TakeBack()
    {
        SuspendedRequest refused = TakeSuspended();
        _state.Return(refused.TakeAbortion());
        refused.EndScope();
    }

    /// <summary>Answers a request whose handler has finished.</summary>
    /// <param name="request">The request, which is used for others afterwards.</param>
    /// <param name="hasMore">Whether its client has sent more already.</param>
    public EngineStatus Resume(SuspendedRequest request, bool hasMore)
    {
        bool isPersistent = request.IsPersistent;
        _state.Route = request.Route;
        _writer.Begin(request.Method, request.IsHttp10, isPersistent);
        var context = new HttpContext(default, _writer, _state);
        try
        {
            request.Write(ref context);
            _writer.Finish();
        }
#pragma warning disable CA1031 // Whatever a handler throws, the other connections of the worker go on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Fail(request.Name, request.Route, exception, request.Abortion);
        }

        Return(request);
        _state.Route = 0;
        _executionContext.Restore();
        return _writer.KeepsAlive ? EngineStatus.ReadMore : End(isPersistent, hasMore);
    }

    /// <summary>Forgets a request whose handler has finished when its client was gone.</summary>
    /// <param name="request">The request, which is used for others afterwards.</param>
    public void Drop(SuspendedRequest request)
    {
        try
        {
            request.Drop();
        }
        catch (OperationCanceledException)
        {
            // As it was asked to.
        }
#pragma warning disable CA1031 // Whatever a handler throws, the other connections of the worker go on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Report(request.Name, request.Route, exception);
        }

        Return(request);
        _executionContext.Restore();
    }

    private void Return(SuspendedRequest request)
    {
        _state.Return(request.TakeAbortion());
        request.EndScope();
        request.Return();
    }
}
