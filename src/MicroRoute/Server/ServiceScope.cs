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
    internal void End(ServerOptions options)
    {
        try
        {
            if (Lifetime is IAsyncDisposable later)
            {
                ValueTask end = later.DisposeAsync();
                if (!end.IsCompletedSuccessfully)
                {
                    _ = Await(end, options);
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
            Report(exception, options);
        }
    }

    private static async Task Await(ValueTask end, ServerOptions options)
    {
        try
        {
            await end.ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Nobody awaits this.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Report(exception, options);
        }
    }

    private static void Report(Exception exception, ServerOptions options)
        => options.Report(new ServerEvent(ServerEventLevel.Error, ServerEventId.HandlerFailed, "The services of a request could not be disposed of.", exception: exception));
}
