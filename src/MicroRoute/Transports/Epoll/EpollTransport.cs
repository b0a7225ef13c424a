using System.Net;
using System.Runtime.InteropServices;

namespace MicroRoute;

/// <summary>Linux: level-triggered epoll and sockets, through libc.</summary>
internal unsafe struct EpollTransport : ITransport<EpollTransport>
{
    private const int Add = 1;
    private const int Modify = 3;
    private const int EventsAWait = 512;

    private const ulong WakeMark = ulong.MaxValue;
    private const ulong ListenerMark = 1UL << 32;

    private readonly int _epoll;
    private readonly int _wake;
    private readonly int[] _listeners;
    private readonly EpollEvents _events;

    // Why it cannot wait for its sockets; 0 if it can.
    private readonly int _error;
    private int[] _sockets = new int[64];
    private bool _isListening = true;
    private int _isWoken;

    private EpollTransport(int[] listeners)
    {
        _listeners = listeners;
        _epoll = LibC.EpollCreate(LibC.CloseOnExec);
        _wake = LibC.EventDescriptor(0, LibC.NonBlocking | LibC.CloseOnExec);
        _events = new EpollEvents(EventsAWait);
        MarkFree(0);
        if (_epoll < 0 || _wake < 0 || !Watch(Add, _wake, EpollEvents.Readable, WakeMark) || !SetAccepting(Add, EpollEvents.Readable))
        {
            _error = Marshal.GetLastPInvokeError();
        }
    }

    public static int DescriptorLimit
    {
        get
        {
            ulong* limits = stackalloc ulong[2];
            if (LibC.GetResourceLimit(LibC.DescriptorLimit, limits) != 0)
            {
                return int.MaxValue;
            }

            // The soft limit is for programs that use select(); nothing here does.
            ulong soft = limits[0];
            limits[0] = limits[1];
            if (LibC.SetResourceLimit(LibC.DescriptorLimit, limits) != 0)
            {
                limits[0] = soft;
            }

            return (int)Math.Min(limits[0], int.MaxValue);
        }
    }

    public static EpollTransport[] Listen(IReadOnlyList<IPEndPoint> endPoints, int workers, out IPEndPoint[] bound)
    {
        bound = new IPEndPoint[endPoints.Count];
        var listeners = new int[workers][];
        for (int worker = 0; worker < workers; worker++)
        {
            listeners[worker] = new int[endPoints.Count];
        }

        var opened = new List<int>();
        for (int i = 0; i < bound.Length; i++)
        {
            int first = opened.Count;
            EpollListener.Open(endPoints[i], workers, opened, out bound[i]);
            for (int worker = 0; worker < workers; worker++)
            {
                listeners[worker][i] = opened[first + worker];
            }
        }

        int error = 0;
        var transports = new EpollTransport[workers];
        for (int worker = 0; worker < workers; worker++)
        {
            transports[worker] = new EpollTransport(listeners[worker]);
            error = error == 0 ? transports[worker]._error : error;
        }

        if (error != 0)
        {
            foreach (ref EpollTransport transport in transports.AsSpan())
            {
                transport.Dispose();
            }

            throw CannotWait(error);
        }

        return transports;
    }

    public static int Probe(IPEndPoint endPoint) => EpollListener.Probe(endPoint);

    public readonly long Now => Environment.TickCount64;

    public int Wait(Span<Readiness> ready, int milliseconds)
    {
        int wanted = Math.Min(ready.Length, _events.Count);
        int found = LibC.EpollWait(_epoll, _events.Pointer, wanted, milliseconds);
        if (found < 0)
        {
            int error = Marshal.GetLastSystemError();
            return error == Errno.Interrupted
                ? 0
                : throw CannotWait(error);
        }

        int count = 0;
        for (int i = 0; i < found; i++)
        {
            ulong data = _events.DataOf(i);
            if (data == WakeMark)
            {
                ClearWake();
            }
            else
            {
                ready[count++] = new Readiness((int)data, (data & ListenerMark) != 0);
            }
        }

        return count;
    }

    public void Wake()
    {
        if (Interlocked.Exchange(ref _isWoken, 1) == 0)
        {
            ulong one = 1;
            LibC.Write(_wake, &one, sizeof(ulong));
        }
    }

    public AcceptStatus Accept(int listener, int slot)
    {
        int socket;
        while ((socket = LibC.Accept(_listeners[listener], null, null, LibC.NonBlocking | LibC.CloseOnExec)) < 0)
        {
            int error = Marshal.GetLastPInvokeError();
            if (error != Errno.Interrupted)
            {
                // What else can go wrong has happened to one connection, such as ECONNABORTED, not to the listener.
                return error == Errno.TryAgain ? AcceptStatus.None
                    : Errno.IsExhaustion(error) ? AcceptStatus.Exhausted
                    : AcceptStatus.Aborted;
            }
        }

        if (!Watch(Add, socket, EpollEvents.Readable, (ulong)slot))
        {
            LibC.Close(socket);
            return AcceptStatus.Exhausted;
        }

        if (slot >= _sockets.Length)
        {
            int before = _sockets.Length;
            Array.Resize(ref _sockets, Math.Max(slot + 1, 2 * before));
            MarkFree(before);
        }

        _sockets[slot] = socket;
        return AcceptStatus.Accepted;
    }

    public readonly void SetAccepting(bool accepting)
    {
        if (_isListening)
        {
            SetAccepting(Modify, accepting ? EpollEvents.Readable : 0);
        }
    }

    public readonly void RefuseConnections()
    {
        foreach (int listener in _listeners)
        {
            SynFilter.Attach(listener);
        }
    }

    public bool TryCloseListeners()
    {
        if (_isListening && !EpollListener.IsAnyReady(_listeners))
        {
            CloseListeners();
        }

        return !_isListening;
    }

    public readonly IoStatus Receive(int slot, Span<byte> buffer, out int count)
    {
        nint received;
        fixed (byte* pointer = buffer)
        {
            while ((received = LibC.Receive(_sockets[slot], pointer, (nuint)buffer.Length, 0)) < 0)
            {
                int error = Marshal.GetLastSystemError();
                if (error != Errno.Interrupted)
                {
                    count = 0;
                    return StatusOf(error);
                }
            }
        }

        count = (int)received;
        return IoStatus.Done;
    }

    public readonly IoStatus Send(int slot, ReadOnlySpan<byte> data, out int count)
    {
        nint sent;
        fixed (byte* pointer = data)
        {
            while ((sent = LibC.Send(_sockets[slot], pointer, (nuint)data.Length, LibC.NoSignal)) < 0)
            {
                int error = Marshal.GetLastSystemError();
                if (error != Errno.Interrupted)
                {
                    count = 0;
                    return StatusOf(error);
                }
            }
        }

        count = (int)sent;
        return IoStatus.Done;
    }

    public readonly void SetInterest(int slot, Interest interest)
    {
        uint events = interest switch
        {
            Interest.Read => EpollEvents.Readable,
            Interest.Write => EpollEvents.Writable,
            _ => 0,
        };
        Watch(Modify, _sockets[slot], events, (ulong)slot);
    }

    public readonly void ShutdownSend(int slot) => LibC.Shutdown(_sockets[slot], LibC.ShutdownWrite);

    public readonly void Close(int slot, bool abort)
    {
        if (abort)
        {
            // Lingering for no time at all is how a reset is asked for.
            int* linger = stackalloc int[] { 1, 0 };
            LibC.SetSocketOption(_sockets[slot], LibC.SocketLevel, LibC.Linger, linger, 2 * sizeof(int));
        }

        LibC.Close(_sockets[slot]);
        _sockets[slot] = -1;
    }

    public void Dispose()
    {
        CloseListeners();
        foreach (int socket in _sockets)
        {
            if (socket >= 0)
            {
                LibC.Close(socket);
            }
        }

        LibC.Close(_wake);
        LibC.Close(_epoll);
        _events.Free();
    }

    private readonly void MarkFree(int from)
    {
        for (int slot = from; slot < _sockets.Length; slot++)
        {
            _sockets[slot] = -1;
        }
    }

    private void CloseListeners()
    {
        if (_isListening)
        {
            _isListening = false;
            foreach (int listener in _listeners)
            {
                LibC.Close(listener);
            }
        }
    }

    private static IOException CannotWait(int error)
        => new("Cannot wait for sockets: " + Marshal.GetPInvokeErrorMessage(error) + ".");

    private static IoStatus StatusOf(int error)
        => error == Errno.TryAgain ? IoStatus.Blocked : Errno.IsExhaustion(error) ? IoStatus.Exhausted : IoStatus.Failed;

    private readonly bool SetAccepting(int operation, uint events)
    {
        bool isDone = true;
        for (int i = 0; i < _listeners.Length; i++)
        {
            isDone &= Watch(operation, _listeners[i], events, ListenerMark | (uint)i);
        }

        return isDone;
    }

    private readonly bool Watch(int operation, int descriptor, uint events, ulong data)
    {
        byte* epollEvent = stackalloc byte[16];
        EpollEvents.Write(epollEvent, events, data);
        return LibC.EpollControl(_epoll, operation, descriptor, epollEvent) == 0;
    }

    private void ClearWake()
    {
        // In this order: who finds the flag still up is heard all the same, since the worker looks around after each wait.
        ulong value;
        LibC.Read(_wake, &value, sizeof(ulong));
        Interlocked.Exchange(ref _isWoken, 0);
    }
}
