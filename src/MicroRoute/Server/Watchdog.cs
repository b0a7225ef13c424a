using System.Globalization;

namespace MicroRoute;

/// <summary>Names the handlers that hold their workers for too long, while they still run. One thread for all workers.</summary>
/// <remarks>It counts its own looks and reads no clock: while the whole process stands still, as in a debugger, no handler is late. A worker
/// pays for it with nothing but the number of its present route, which a failure is named by too.</remarks>
/// <param name="workers">The workers.</param>
/// <param name="options">The server's options.</param>
internal sealed class Watchdog(Worker[] workers, ServerOptions options)
{
    /// <summary>How often it has to see a handler again to name it.</summary>
    public const int Looks = 4;

    private readonly DispatchState[] _states = Array.ConvertAll(workers, static worker => worker.State);
    private readonly int[] _seen = new int[workers.Length];
    private readonly object _gate = new();
    private bool _isStopped;

    /// <summary>Watches from now on.</summary>
    public void Start()
    {
        var thread = new Thread(Run) { IsBackground = true, Name = "MicroRoute watchdog" };
        thread.UnsafeStart();
    }

    public void Stop()
    {
        lock (_gate)
        {
            _isStopped = true;
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>Looks at what each worker is at.</summary>
    public void Look()
    {
        for (int i = 0; i < _states.Length; i++)
        {
            int route = _states[i].See(out bool wasSeen);
            _seen[i] = wasSeen ? _seen[i] + 1 : 0;
            if (_seen[i] == Looks)
            {
                Report(_states[i].Describe(route));
            }
        }
    }

    private void Run()
    {
        int interval = (int)Math.Ceiling(options.SlowHandlerThreshold.TotalMilliseconds / Looks);
        while (!IsStoppedWithin(interval))
        {
            Look();
        }
    }

    private bool IsStoppedWithin(int milliseconds)
    {
        lock (_gate)
        {
            return _isStopped || Monitor.Wait(_gate, milliseconds);
        }
    }

    private void Report(RouteDescriptor? route)
        => options.Report(new ServerEvent(
            ServerEventLevel.Warning,
            ServerEventId.HandlerSlow,
            "The handler has held its worker for " + ((long)options.SlowHandlerThreshold.TotalMilliseconds).ToString(CultureInfo.InvariantCulture)
                + " ms and goes on; meanwhile nobody else whom this worker serves is answered. Mark it [Blocking], or make it asynchronous.",
            route));
}
