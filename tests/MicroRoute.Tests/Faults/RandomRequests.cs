using System.Text;

namespace MicroRoute.Tests.Faults;

/// <summary>What clients send: requests that are answered, and those that end a connection.</summary>
internal sealed class RandomRequests(Random random)
{
    public const int MaxBodySize = 150_000;

    private const string Host = "Host: h\r\n";
    private const string Post = "POST /p HTTP/1.1\r\n" + Host;

    private static readonly string[] s_malformed =
    [
        "GARBAGE\0\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/2.0\r\n" + Host + "\r\n",
        "TRACE / HTTP/1.1\r\n" + Host + "\r\n",
        "GET /" + new string('a', 600) + " HTTP/1.1\r\n" + Host + "\r\n",
        "GET / HTTP/1.1\r\n" + Host + "A: " + new string('a', 3000) + "\r\n\r\n",
        Post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        Post + "Content-Length: 999999\r\n\r\n" + new string('b', 3000),
        Post + "Transfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n0\r\n\r\n",
        Post + "Transfer-Encoding: chunked\r\n\r\nfffffff\r\n" + new string('c', 3000),
    ];

    /// <summary>Limits that the malformed requests go beyond.</summary>
    public static void Limit(ServerLimits limits)
    {
        limits.MaxRequestLineSize = 512;
        limits.MaxRequestHeadersSize = 2048;
        limits.MaxRequestBodySize = MaxBodySize;
    }

    /// <summary>A request after which the connection stays open.</summary>
    public string WellFormed(int number) => random.Next(12) switch
    {
        0 => $"HEAD /{number} HTTP/1.1\r\n{Host}\r\n",
        1 => $"GET /large?{Size(200_000)} HTTP/1.1\r\n{Host}\r\n",
        2 => $"HEAD /large?{Size(200_000)} HTTP/1.1\r\n{Host}\r\n",
        3 or 4 => WithLength($"PUT /{number} HTTP/1.1\r\n{Host}"),
        5 => WithLength($"POST /{number} HTTP/1.1\r\n{Host}Expect: 100-continue\r\n"),
        6 or 7 => Chunked($"POST /{number} HTTP/1.1\r\n{Host}"),
        8 => $"GET /fail HTTP/1.1\r\n{Host}\r\n",
        9 => $"\r\nGET /{number} HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
        10 => $"GET /{number} HTTP/1.1\r\n{Host}A: {new string('a', random.Next(1500))}\r\n\r\n",
        _ => $"GET /{number} HTTP/1.1\r\n{Host}\r\n",
    };

    /// <summary>A request that is the last of its connection, though it is well-formed.</summary>
    public string Closing(int number) => random.Next(2) == 0
        ? WithLength($"POST /{number} HTTP/1.1\r\n{Host}Connection: close\r\n")
        : $"GET /{number} HTTP/1.0\r\n\r\n";

    /// <summary>A request that is refused, and more behind it that must not be looked at.</summary>
    public string Malformed() => s_malformed[random.Next(s_malformed.Length)] + WellFormed(0);

    /// <summary>A request whose handler ends the connection, and more behind it that must not be looked at.</summary>
    public string Last() => $"GET /last HTTP/1.1\r\n{Host}\r\n{WellFormed(0)}";

    /// <summary>A request whose end never comes.</summary>
    public string Partial(int number)
    {
        string whole = WellFormed(number);
        return whole[..random.Next(1, whole.Length)];
    }

    /// <summary>Mostly small, seldom large.</summary>
    private int Size(int most) => random.Next(4) == 0 ? random.Next(most) : random.Next(100);

    private string Body(int length) => new((char)('a' + random.Next(26)), length);

    private string WithLength(string head)
    {
        int length = Size(MaxBodySize);
        return $"{head}Content-Length: {length}\r\n\r\n{Body(length)}";
    }

    private string Chunked(string head)
    {
        var text = new StringBuilder(head + "Transfer-Encoding: chunked\r\n\r\n");
        for (int i = random.Next(5); i > 0; i--)
        {
            int length = 1 + Size(20_000);
            text.Append($"{length:x};a=b\r\n{Body(length)}\r\n");
        }

        return text.Append("0\r\nTrailer: t\r\n\r\n").ToString();
    }
}
