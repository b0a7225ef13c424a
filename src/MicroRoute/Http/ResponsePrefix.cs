using System.Text;

namespace MicroRoute;

/// <summary>What nearly every response begins with, rendered once a second: <c>HTTP/1.1 200 OK</c>, <c>Date</c> and, where the
/// options ask for it, <c>Server</c>. One a worker, so that no two threads meet in it.</summary>
internal sealed class ResponsePrefix
{
    private readonly byte[] _bytes;
    private readonly int _statusLineLength;
    private readonly int _dateStart;
    private long _nextSecond = long.MinValue;

    public ResponsePrefix(string? serverHeader)
    {
        Span<byte> statusLine = stackalloc byte[StatusLine.MaxLength];
        _statusLineLength = StatusLine.Write(200, statusLine);
        ReadOnlySpan<byte> date = "Date: "u8;
        _dateStart = _statusLineLength + date.Length;
        byte[] server = serverHeader is null ? [] : Encoding.UTF8.GetBytes("Server: " + serverHeader + "\r\n");
        _bytes = [.. statusLine[.._statusLineLength], .. date, .. stackalloc byte[HttpDate.Length], .. "\r\n"u8, .. server];
        Refresh(0, DateTime.UtcNow);
    }

    /// <summary>The status line of 200 and the fields after it.</summary>
    public ReadOnlySpan<byte> Ok => _bytes;

    /// <summary>The fields alone, to follow another status line.</summary>
    public ReadOnlySpan<byte> Fields => _bytes.AsSpan(_statusLineLength);

    /// <summary>Renders the date anew once its second is over.</summary>
    /// <param name="now">A monotonic time in milliseconds.</param>
    public void Refresh(long now)
    {
        if (now >= _nextSecond)
        {
            Refresh(now, DateTime.UtcNow);
        }
    }

    private void Refresh(long now, DateTime utc)
    {
        _nextSecond = now + 1000 - utc.Millisecond;
        HttpDate.Write(utc, _bytes.AsSpan(_dateStart));
    }
}
