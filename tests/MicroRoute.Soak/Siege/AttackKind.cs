using System.Text;

namespace MicroRoute.Soak;

/// <summary>What an attacker does with a connection.</summary>
/// <param name="Opening">What it sends when it is connected; may be nothing.</param>
/// <param name="Drips">Whether it sends one more byte each second.</param>
/// <param name="Reads">Whether it takes what comes.</param>
/// <param name="Leaves">After how many seconds it goes by itself; 0 for never.</param>
internal sealed record AttackKind(byte[] Opening, bool Drips, bool Reads, int Leaves)
{
    public static AttackKind SlowHead { get; } = new(Bytes("GET / HTTP/1.1\r\nHost: soak\r\nX-Slow: "), true, true, 0);

    public static AttackKind SlowBody { get; } = new(Bytes("POST /echo HTTP/1.1\r\nHost: soak\r\nContent-Length: 100000\r\n\r\n"), true, true, 0);

    public static AttackKind NeverReading { get; } = new(Bytes("GET /download/4194304 HTTP/1.1\r\nHost: soak\r\n\r\n"), false, false, 0);

    /// <summary>Connects and says nothing.</summary>
    public static AttackKind FloodSilent { get; } = new([], false, true, 5);

    /// <summary>Connects, begins a request and says no more.</summary>
    public static AttackKind FloodBegun { get; } = new(Bytes("GET / HTTP/1.1\r\n"), false, true, 5);

    /// <summary>Connects, has its answer, and stays.</summary>
    public static AttackKind FloodIdle { get; } = new(Bytes("GET / HTTP/1.1\r\nHost: soak\r\n\r\n"), false, true, 5);

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}
