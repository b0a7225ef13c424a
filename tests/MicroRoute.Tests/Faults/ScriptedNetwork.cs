using System.Runtime.InteropServices;

namespace MicroRoute.Tests.Faults;

/// <summary>Clients, a listener and a clock, all in memory and the same in each run. It holds the worker to the contract of
/// <see cref="ITransport{TSelf}"/>, and to getting on: what is ready has to be dealt with, and what is open has to end.</summary>
/// <param name="clients">The clients.</param>
/// <param name="faults">What goes wrong.</param>
internal sealed class ScriptedNetwork(IReadOnlyList<ScriptedClient> clients, FaultPlan faults)
{
    /// <summary>How often something may be ready, one time after another, without anything coming of it.</summary>
    private const int MaxIdlePasses = 200;

    /// <summary>Far more than any script takes.</summary>
    private const int MaxPasses = 1_000_000;

    private const int MaxExhaustion = 1500;
    private const int MaxLeap = 60_000;

    private readonly Dictionary<int, ScriptedSocket> _open = [];
    private readonly HashSet<int> _closedInPass = [];
    private readonly Queue<ScriptedClient> _queue = new();
    private readonly PriorityQueue<Action, long> _alarms = new();
    private bool _isAccepting = true;
    private bool _isListening = true;
    private bool _isRefusing;
    private bool _isWoken;
    private bool _hasProgress;
    private int _idlePasses;
    private int _passes;
    private long _acceptExhaustedUntil;

    public long Now { get; private set; } = 1;

    /// <summary>How many connections the server has open.</summary>
    public int OpenCount => _open.Count;

    /// <summary>Is called when nothing will happen any more.</summary>
    public Action Finished { get; set; } = () => { };

    /// <summary>Has something done at a time.</summary>
    public void At(long time, Action action) => _alarms.Enqueue(action, time);

    public void Wake() => _isWoken = true;

    public int Wait(Span<Readiness> ready, int milliseconds)
    {
        Assert.True(++_passes < MaxPasses, "The worker does not come to an end.");
        _closedInPass.Clear();
        long until = milliseconds < 0 ? long.MaxValue : Now + milliseconds;
        bool hasWaited = false;
        Now += faults.Happens(faults.Leap) ? faults.Random.Next(MaxLeap) : 0;
        while (true)
        {
            Act();
            int count = Collect(ready);
            if (count > 0 || _isWoken || Now >= until)
            {
                Judge(hasWaited || count == 0);
                _isWoken = false;
                return count;
            }

            hasWaited = true;
            long next = NextEvent();
            if (next == long.MaxValue && until == long.MaxValue)
            {
                Assert.True(_open.Count == 0, "The worker waits for ever, with connections open.");
                Finished();
            }
            else
            {
                Now = Math.Min(next, until);
            }
        }
    }

    public AcceptStatus Accept(int listener, int slot)
    {
        Assert.Equal(0, listener);
        Assert.True(_isListening, "The worker accepts from a closed listener.");
        Assert.False(_open.ContainsKey(slot) || _closedInPass.Contains(slot), "The worker uses a slot that is not free.");
        if (Now >= _acceptExhaustedUntil && faults.Happens(faults.AcceptExhausted))
        {
            _acceptExhaustedUntil = Now + faults.Random.Next(1, MaxExhaustion);
        }

        if (Now < _acceptExhaustedUntil)
        {
            return AcceptStatus.Exhausted;
        }

        if (!_queue.TryDequeue(out ScriptedClient? client))
        {
            return AcceptStatus.None;
        }

        _hasProgress = true;
        if (client.IsReset || faults.Happens(faults.AcceptAborted))
        {
            client.Break();
            return AcceptStatus.Aborted;
        }

        _open[slot] = new ScriptedSocket(client);
        return AcceptStatus.Accepted;
    }

    public void SetAccepting(bool accepting) => _isAccepting = accepting;

    public void RefuseConnections() => _isRefusing = true;

    public bool TryCloseListeners()
    {
        Assert.True(_isListening, "The worker closes its listener twice.");
        _isListening = _queue.Count > 0;
        return !_isListening;
    }

    public IoStatus Receive(int slot, Span<byte> buffer, out int count)
    {
        IoStatus status = SocketAt(slot).Receive(buffer, faults, Now, out count);
        _hasProgress |= count > 0;
        return status;
    }

    public IoStatus Send(int slot, ReadOnlySpan<byte> data, out int count)
    {
        IoStatus status = SocketAt(slot).Send(data, faults, Now, out count);
        _hasProgress |= count > 0;
        return status;
    }

    public void SetInterest(int slot, Interest interest) => SocketAt(slot).Interest = interest;

    public void ShutdownSend(int slot) => SocketAt(slot).ShutdownSend();

    public void Close(int slot, bool abort)
    {
        SocketAt(slot).Client.Close(abort);
        _open.Remove(slot);
        _closedInPass.Add(slot);
        _hasProgress = true;
    }

    private ScriptedSocket SocketAt(int slot)
    {
        Assert.True(_open.TryGetValue(slot, out ScriptedSocket? socket), "The worker uses a connection that is closed.");
        return socket!;
    }

    /// <summary>Lets all do what is due.</summary>
    private void Act()
    {
        while (_alarms.TryPeek(out _, out long time) && time <= Now)
        {
            _alarms.Dequeue()();
        }

        foreach (ScriptedClient client in clients)
        {
            if (!client.IsConnected && client.ConnectsAt <= Now)
            {
                client.Connect(Now);
                if (_isRefusing)
                {
                    client.Break();
                }
                else
                {
                    _queue.Enqueue(client);
                }
            }

            if (client.IsConnected)
            {
                client.Act(Now);
            }
        }
    }

    private int Collect(Span<Readiness> ready)
    {
        var all = new List<Readiness>();
        if (_isListening && _isAccepting && (_queue.Count > 0 || faults.HappensSpuriously()))
        {
            all.Add(new Readiness(0, isListener: true));
        }

        foreach ((int slot, ScriptedSocket socket) in _open)
        {
            if (socket.IsReady || (socket.Interest != Interest.None && faults.HappensSpuriously()))
            {
                all.Add(new Readiness(slot, isListener: false));
            }
        }

        faults.Random.Shuffle(CollectionsMarshal.AsSpan(all));
        int count = Math.Min(ready.Length, all.Count);
        CollectionsMarshal.AsSpan(all)[..count].CopyTo(ready);
        return count;
    }

    private long NextEvent()
    {
        long next = _alarms.TryPeek(out _, out long time) ? time : long.MaxValue;
        foreach (ScriptedClient client in clients)
        {
            next = Math.Min(next, client.NextEvent);
        }

        return next;
    }

    private void Judge(bool isQuiet)
    {
        _idlePasses = isQuiet || _hasProgress ? 0 : _idlePasses + 1;
        _hasProgress = false;
        Assert.True(_idlePasses < MaxIdlePasses, "The worker spins: what is ready stays so, and nothing comes of it.");
    }
}
