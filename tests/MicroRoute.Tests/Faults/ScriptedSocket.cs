namespace MicroRoute.Tests.Faults;

/// <summary>The server's end of a connection.</summary>
internal sealed class ScriptedSocket(ScriptedClient client)
{
    /// <summary>The longest time without buffers, in milliseconds.</summary>
    private const int MaxExhaustion = 1500;

    private long _receiveExhaustedUntil;
    private long _sendExhaustedUntil;
    private byte? _notTaken;

    public ScriptedClient Client { get; } = client;

    public Interest Interest { get; set; } = Interest.Read;

    public bool IsShut { get; private set; }

    /// <summary>Level-triggered, as epoll is: a reset is reported whatever is asked for.</summary>
    public bool IsReady => Client.IsReset || Interest switch
    {
        Interest.Read => Client.Readable > 0 || Client.HasEnded,
        Interest.Write => Client.Room > 0,
        _ => false,
    };

    public IoStatus Receive(Span<byte> buffer, FaultPlan faults, long now, out int count)
    {
        Assert.NotEqual(0, buffer.Length);
        count = 0;
        if (Fail(faults, now, ref _receiveExhaustedUntil) is { } status)
        {
            return status;
        }

        if (Client.Readable == 0)
        {
            return Client.HasEnded ? IoStatus.Done : IoStatus.Blocked;
        }

        count = faults.Shorten(Math.Min(buffer.Length, Client.Readable), faults.ShortRead);
        Client.Read(buffer[..count]);
        return IoStatus.Done;
    }

    public IoStatus Send(ReadOnlySpan<byte> data, FaultPlan faults, long now, out int count)
    {
        Assert.NotEqual(0, data.Length);
        Assert.False(IsShut, "The worker sends after it has ended the sending side.");
        Assert.True(_notTaken is null || _notTaken == data[0], "The worker does not go on where the last send has ended.");
        count = 0;
        IoStatus status = Fail(faults, now, ref _sendExhaustedUntil) ?? (Client.Room > 0 ? IoStatus.Done : IoStatus.Blocked);
        if (status == IoStatus.Done)
        {
            count = faults.Shorten(Math.Min(data.Length, Client.Room), faults.ShortWrite);
            Client.Write(data[..count]);
        }

        _notTaken = count < data.Length ? data[count] : null;
        return status;
    }

    public void ShutdownSend()
    {
        Assert.False(IsShut, "The worker ends the sending side twice.");
        IsShut = true;
    }

    private IoStatus? Fail(FaultPlan faults, long now, ref long exhaustedUntil)
    {
        if (!Client.IsReset && faults.Happens(faults.Broken))
        {
            Client.Break();
        }

        if (Client.IsReset)
        {
            return IoStatus.Failed;
        }

        if (now >= exhaustedUntil && faults.Happens(faults.Exhausted))
        {
            exhaustedUntil = now + faults.Random.Next(1, MaxExhaustion);
        }

        return now < exhaustedUntil ? IoStatus.Exhausted : faults.Happens(faults.Blocked) ? IoStatus.Blocked : null;
    }
}
