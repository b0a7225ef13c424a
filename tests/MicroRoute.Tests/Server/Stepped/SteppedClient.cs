using System.Text;

namespace MicroRoute.Tests.Server.Stepped;

/// <summary>A client in memory, and the server's end of its connection.</summary>
internal sealed class SteppedClient
{
    private readonly List<byte> _sent = [];
    private readonly List<byte> _received = [];
    private bool _hasLeft;
    private bool _hasReset;

    /// <summary>How many bytes it takes before it has to be asked again.</summary>
    public int Room { get; set; } = int.MaxValue;

    public string Received => Encoding.Latin1.GetString([.. _received]);

    public int ReceivedCount => _received.Count;

    public bool IsAccepted { get; set; }

    /// <summary>The server has ended its sending side.</summary>
    public bool IsEnded { get; private set; }

    public bool IsClosed { get; private set; }

    public bool IsReset { get; private set; }

    public Interest Interest { get; set; } = Interest.Read;

    /// <summary>A reset is reported whatever is waited for.</summary>
    public bool IsReady => _hasReset || Interest switch
    {
        Interest.Read => _sent.Count > 0 || _hasLeft,
        Interest.Write => Room > 0,
        _ => false,
    };

    public void Send(string text) => _sent.AddRange(Encoding.Latin1.GetBytes(text));

    /// <summary>It sends no more.</summary>
    public void Leave() => _hasLeft = true;

    /// <summary>It is gone.</summary>
    public void Reset() => _hasReset = true;

    public IoStatus Read(Span<byte> buffer, out int count)
    {
        count = Math.Min(buffer.Length, _sent.Count);
        _sent[..count].ToArray().CopyTo(buffer);
        _sent.RemoveRange(0, count);
        return count > 0 || _hasLeft ? IoStatus.Done : IoStatus.Blocked;
    }

    public IoStatus Write(ReadOnlySpan<byte> data, out int count)
    {
        Assert.False(IsEnded);
        count = Math.Min(data.Length, Room);
        _received.AddRange(data[..count]);
        Room -= count;
        return count > 0 ? IoStatus.Done : IoStatus.Blocked;
    }

    public void End() => IsEnded = true;

    public void Close(bool abort)
    {
        IsClosed = IsEnded = true;
        IsReset = abort || _sent.Count > 0;
    }
}
