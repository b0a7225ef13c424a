namespace MicroRoute.Tests.Faults;

/// <summary>A client and its connection: the client does its steps in the network's time, the server's side is read and written by
/// the network.</summary>
internal sealed class ScriptedClient
{
    private readonly List<byte> _received = [];
    private int _step;
    private long _lastStep;
    private int _seenAtLastStep;
    private int _seen;
    private long _nextRead;
    private int _sent;
    private int _taken;

    /// <summary>All that the client sends.</summary>
    public required byte[] Requests { get; init; }

    public required ClientStep[] Steps { get; init; }

    public long ConnectsAt { get; init; }

    /// <summary>How many bytes the system holds until the client reads them.</summary>
    public int Window { get; init; } = 64 * 1024;

    /// <summary>How many milliseconds pass between two reads; null when the client never reads.</summary>
    public int? ReadPeriod { get; init; } = 0;

    public bool IsConnected { get; private set; }

    /// <summary>The client will send no more.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>The connection was reset by the client, the server or the network.</summary>
    public bool IsReset { get; private set; }

    /// <summary>The server has closed the connection.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Something other than the server's own will kept the client from its answers.</summary>
    public bool IsDisturbed { get; private set; }

    public int Readable => _sent - _taken;

    public int Room => Window - (_received.Count - _seen);

    public byte[] Received => [.. _received];

    /// <summary>When it does something next by itself.</summary>
    public long NextEvent => !IsConnected ? ConnectsAt : Math.Min(NextStep, NextRead);

    /// <summary>For a message.</summary>
    public override string ToString()
        => $"{_step} of {Steps.Length} steps done, {_sent} bytes sent, {_taken} taken, {_received.Count} received, {_seen} seen"
        + (HasEnded ? ", ended" : "") + (IsReset ? ", reset" : "") + (IsClosed ? ", closed" : "");

    private bool IsOver => IsReset || _step == Steps.Length;

    private long NextStep => IsOver || (Steps[_step].AwaitsAnswer && _seen == _seenAtLastStep && !IsClosed)
        ? long.MaxValue
        : _lastStep + Steps[_step].Delay;

    private long NextRead => IsReset || ReadPeriod is null || _seen == _received.Count ? long.MaxValue : _nextRead;

    public void Connect(long now)
    {
        IsConnected = true;
        _lastStep = now;
        _nextRead = now + (ReadPeriod ?? 0);
    }

    /// <summary>Does what is due.</summary>
    public void Act(long now)
    {
        if (NextRead <= now)
        {
            _seen = _received.Count;
            _nextRead = now + ReadPeriod!.Value;
        }

        while (NextStep <= now)
        {
            Do(Steps[_step++]);
            _lastStep = now;
            _seenAtLastStep = _seen;
        }
    }

    /// <summary>Something between client and server breaks the connection.</summary>
    public void Break()
    {
        IsDisturbed = true;
        Reset();
    }

    public void Read(Span<byte> destination)
    {
        Requests.AsSpan(_taken, destination.Length).CopyTo(destination);
        _taken += destination.Length;
    }

    public void Write(ReadOnlySpan<byte> bytes) => _received.AddRange(bytes);

    /// <summary>The server closes. As in a real system, bytes that it has not read turn the end into a reset.</summary>
    public void Close(bool abort)
    {
        IsClosed = true;
        if (abort || Readable > 0)
        {
            Reset();
        }
    }

    private void Do(ClientStep step)
    {
        if (step.Action == ClientAction.Send)
        {
            _sent += step.Length;
        }

        HasEnded |= step.Action == ClientAction.End;
        if (step.Action == ClientAction.Reset)
        {
            Break();
        }
        else if (step.Action == ClientAction.Send && IsClosed)
        {
            Reset();
        }
    }

    /// <summary>What was not read yet is lost.</summary>
    private void Reset()
    {
        IsReset = true;
        if (ReadPeriod is not null)
        {
            _received.RemoveRange(_seen, _received.Count - _seen);
        }
    }
}
