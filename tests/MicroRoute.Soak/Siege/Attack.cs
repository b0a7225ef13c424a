using System.Diagnostics;
using System.Net;

namespace MicroRoute.Soak;

/// <summary>Thousands of attackers on one thread, each of which has its turn once a second.</summary>
internal sealed class Attack
{
    private const int TurnsASecond = 100;

    private readonly Attacker[] _attackers;
    private readonly byte[] _scratch = new byte[64 * 1024];

    /// <param name="port">The server's port.</param>
    /// <param name="kinds">What they do, in turn.</param>
    /// <param name="count">How many there are.</param>
    public Attack(int port, AttackKind[] kinds, int count)
    {
        var target = new IPEndPoint(IPAddress.Loopback, port);
        _attackers = [.. Enumerable.Range(0, count).Select(i => new Attacker(kinds[i % kinds.Length], target, Tally))];
    }

    public AttackTally Tally { get; } = new();

    /// <summary>Attacks until it is stopped, and then lets go of everything.</summary>
    public Task RunAsync(CancellationToken stop)
        => Task.Factory.StartNew(() => Run(stop), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Run(CancellationToken stop)
    {
        long begin = Stopwatch.GetTimestamp();
        for (long turn = 0; !stop.IsCancellationRequested; turn++)
        {
            for (long i = turn % TurnsASecond; i < _attackers.Length; i += TurnsASecond)
            {
                _attackers[i].Act(_scratch);
            }

            double ahead = ((turn + 1.0) / TurnsASecond) - Stopwatch.GetElapsedTime(begin).TotalSeconds;
            if (ahead > 0)
            {
                Thread.Sleep(TimeSpan.FromSeconds(ahead));
            }
        }

        foreach (Attacker attacker in _attackers)
        {
            attacker.Dispose();
        }
    }
}
