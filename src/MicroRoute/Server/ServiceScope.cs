namespace MicroRoute;

/// <summary>The services of one request.</summary>
/// <param name="services">Gives them.</param>
/// <param name="lifetime">Is disposed after the answer was written, asynchronously if it can be.</param>
public readonly struct ServiceScope(IServiceProvider services, IDisposable? lifetime)
{
    /// <summary>Gives the services.</summary>
    public IServiceProvider Services { get; } = services;

    /// <summary>Is disposed after the answer was written, asynchronously if it can be.</summary>
    public IDisposable? Lifetime { get; } = lifetime;

    /// <summary>Disposes of it. What that throws is told to the log, since the answer is written.</summary>
    /// <param name="state">Where the request was dispatched.</param>
    /// <param name="route">The number of its route.</param>
    internal void End(DispatchState state, int route)
    {
        try
        {
            if (Lifetime is IAsyncDisposable later)
            {
                ValueTask end = later.DisposeAsync();
                if (!end.IsCompletedSuccessfully)
                {
                    _ = Await(end, state, route);
                }
            }
            else
            {
                Lifetime?.Dispose();
            }
        }
#pragma warning disable CA1031 // Whatever a service throws, the worker goes on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Report(exception, state, route);
        }
    }

    private static async Task Await(ValueTask end, DispatchState state, int route)
    {
        try
        {
            await end.ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Nobody awaits this.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Report(exception, state, route);
        }
    }

    private static void Report(Exception exception, DispatchState state, int route)
        => state.Options.Report(new ServerEvent(
            ServerEventLevel.Error, ServerEventId.HandlerFailed, "The services of a request could not be disposed of.", state.Describe(route), exception));
}
