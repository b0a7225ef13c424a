namespace MicroRoute;

/// <content>Requests whose handlers finish later than they return.</content>
internal sealed partial class HttpEngine<TRouter>
{
    /// <summary>The requests whose handlers have finished later.</summary>
    public CompletionQueue Completions { get; } = TRouter.HasAsync ? new CompletionQueue() : null!;

    /// <summary>Whether there is a request that is to be waited for.</summary>
    public bool HasSuspended => _state.Suspended is not null;

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
        _state.Spare.Return(refused.TakeAbortion());
        refused.EndScope();
        if (TRouter.HasStreams)
        {
            refused.TakeExchange()?.Dispose();
        }
    }

    /// <summary>Answers a request whose handler has finished, or sends what it has flushed.</summary>
    /// <param name="request">The request, which is used for others afterwards.</param>
    /// <param name="hasMore">Whether its client has sent more already.</param>
    public EngineStatus Resume(SuspendedRequest request, bool hasMore)
    {
        bool isReceived = true;
        if (TRouter.HasStreams && request.Exchange is { } exchange)
        {
            if (exchange.Responds && (!request.IsCompleted || exchange.Response.HasStarted))
            {
                return ResumeStream(request, exchange, hasMore);
            }

            isReceived = exchange.IsReceived;
        }

        bool isPersistent = request.IsPersistent;
        _state.Route = request.Route;
        _writer.Begin(request.Method, request.IsHttp10, isPersistent && isReceived);
        if (TRouter.HasStreams)
        {
            _state.BeginResumed(request);
        }

        var context = new HttpContext(default, _writer, _state);
        try
        {
            request.Write(ref context);
            if (IsAnswered())
            {
                if (_writer.IsProblem)
                {
                    Customize(default, request.Name);
                }

                _writer.Finish();
            }
        }
#pragma warning disable CA1031 // Whatever a handler throws, the other connections of the worker go on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            if (TRouter.HasStreams && _state.Suspended is not null)
            {
                TakeBack();
            }

            Fail(default, request.Name, request.Route, exception, request.Abortion ?? _state.Abortion);
        }

        if (TRouter.HasStreams)
        {
            _state.EndResumed();
        }

        Return(request);
        _state.Route = 0;
        _executionContext.Restore();
        return TRouter.HasStreams && _state.Suspended is not null ? EngineStatus.Suspend
            : _writer.KeepsAlive ? EngineStatus.ReadMore
            : End(isPersistent || !isReceived, hasMore);
    }

    /// <summary>Forgets a request whose handler has finished when its client was gone.</summary>
    /// <param name="request">The request, which is used for others afterwards.</param>
    public void Drop(SuspendedRequest request)
    {
        try
        {
            if (!(TRouter.HasStreams && request.Exchange is { Response.Outgoing.IsEnded: true }))
            {
                request.Drop();
            }
        }
#pragma warning disable CA1031 // Whatever a handler throws, the other connections of the worker go on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            // A handler that stops as it was asked to has not failed.
            if (exception is not (OperationCanceledException or RequestBodyException))
            {
                Report(request.Name, request.Route, exception);
            }
        }

        Return(request);
        _executionContext.Restore();
    }

    private void Return(SuspendedRequest request)
    {
        _state.Spare.Return(request.TakeAbortion());
        request.EndScope();
        if (TRouter.HasStreams)
        {
            request.TakeExchange()?.Dispose();
        }

        request.Return();
    }
}
