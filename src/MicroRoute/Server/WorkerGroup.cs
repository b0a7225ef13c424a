using System.Globalization;

namespace MicroRoute;

/// <summary>The workers of a running server, each on a thread of its own.</summary>
internal sealed class WorkerGroup
{
    // What a worker gets to close its connections after its last request was given up.
    private static readonly TimeSpan s_abortPatience = TimeSpan.FromSeconds(1);

    // Those that have ended are null.
    private readonly Worker?[] _workers;
    private readonly ServerOptions _options;
    private readonly ServerLifetime _lifetime;
    private readonly CancellationTokenSource _aborted;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _gate = new();
    private readonly Watchdog? _watchdog;
    private Task? _stopped;
    private int _running;

    /// <summary>Starts the workers.</summary>
    /// <param name="workers">The workers, which have not run before.</param>
    /// <param name="options">The server's options.</param>
    /// <param name="lifetime">Where to say how the server stands.</param>
    /// <param name="aborted">What to cancel when the time for requests to finish is over.</param>
    public WorkerGroup(Worker[] workers, ServerOptions options, ServerLifetime lifetime, CancellationTokenSource aborted)
    {
        _workers = [.. workers];
        _options = options;
        _lifetime = lifetime;
        _aborted = aborted;
        _running = workers.Length;
        lifetime.State = ServerState.Running;
        if (options.SlowHandlerThreshold > TimeSpan.Zero)
        {
            _watchdog = new Watchdog(workers, options);
            _watchdog.Start();
        }

        for (int i = 0; i < workers.Length; i++)
        {
            int index = i;
            var thread = new Thread(() => Run(index))
            {
                IsBackground = true,
                Name = "MicroRoute worker " + i.ToString(CultureInfo.InvariantCulture),
            };
            thread.Start();
        }
    }

    /// <summary>Completes when no worker runs any longer.</summary>
    public Task Ended => _ended.Task;

    /// <summary>Whether a worker ended with an exception.</summary>
    public bool Failed { get; private set; }

    /// <summary>How many workers there were at the start.</summary>
    public int Count => _workers.Length;

    /// <summary>Lets the workers finish what runs, for as long as the options allow. Later calls wait with the first.</summary>
    /// <param name="cancellationToken">Gives up at once what still runs.</param>
    public async Task StopAsync(CancellationToken cancellationToken = default)
    {
        Task stopped;
        lock (_gate)
        {
            stopped = _stopped ??= DrainAsync();
        }

        using (cancellationToken.UnsafeRegister(static state => ((WorkerGroup)state!).Abort(), this))
        {
            await stopped.ConfigureAwait(false);
        }
    }

    /// <summary>Gives up what still runs.</summary>
    public void Abort()
    {
        _aborted.Cancel();
        TellWorkers(toStop: true);
    }

    private async Task DrainAsync()
    {
        // Whoever is told that the server drains is told so on a connection that ends.
        TellWorkers(toStop: false);
        if (_running > 0)
        {
            _lifetime.State = ServerState.Draining;
        }

        if (_options.DrainDelay > TimeSpan.Zero)
        {
            await EndsWithin(_options.DrainDelay).ConfigureAwait(false);
        }

        TellWorkers(toStop: true);
        if (await EndsWithin(_options.Limits.DrainTimeout).ConfigureAwait(false))
        {
            return;
        }

        _options.Report(new ServerEvent(
            ServerEventLevel.Warning, ServerEventId.DrainTimedOut, "The time for requests to finish is over; what still runs is given up."));
        Abort();
        await EndsWithin(s_abortPatience).ConfigureAwait(false);
    }

    private void TellWorkers(bool toStop)
    {
        lock (_gate)
        {
            foreach (Worker? worker in _workers)
            {
                if (toStop)
                {
                    worker?.Stop();
                }
                else
                {
                    worker?.Retire();
                }
            }
        }
    }

    /// <summary>Waits until no worker runs any longer, for a time at the most.</summary>
    /// <returns>Whether that is so.</returns>
    public async Task<bool> EndsWithin(TimeSpan patience)
    {
        try
        {
            await Ended.WaitAsync(patience).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private void Run(int index)
    {
        Worker worker = _workers[index]!;
        try
        {
            worker.Run();
        }
        catch (Exception exception)
        {
            // Without this worker its listener's clients would get no answer: better to stop and be started again.
            Failed = true;
            _options.Report(new ServerEvent(
                ServerEventLevel.Error, ServerEventId.WorkerFailed, "A worker failed; the server stops.", exception: exception));
            _ = StopAsync();
        }
        finally
        {
            End(index, worker);
        }
    }

    private void End(int index, Worker worker)
    {
        lock (_gate)
        {
            _workers[index] = null;
            worker.Dispose();
            if (--_running == 0)
            {
                _watchdog?.Stop();
                _lifetime.State = ServerState.Stopped;
                _ended.SetResult();
            }
        }
    }
}
