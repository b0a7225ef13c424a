using System.Text;

namespace MicroRoute.Soak;

/// <summary>Clients that send what is no HTTP.</summary>
internal static class Malformed
{
    private static readonly string[] s_wellFormed =
    [
        "GET / HTTP/1.1\r\nHost: soak\r\nAccept: */*\r\n\r\n",
        "GET /download/100?a=b%20c HTTP/1.1\r\nHost: soak:80\r\nConnection: keep-alive\r\n\r\n",
        "POST /echo HTTP/1.1\r\nHost: soak\r\nContent-Length: 11\r\n\r\nhello world",
        "POST /echo HTTP/1.1\r\nHost: soak\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n6\r\n world\r\n0\r\nA: b\r\n\r\n",
    ];

    private static readonly string[] s_pieces =
        ["\r", "\n", "\r\n", " ", "\t", "\0", ":", ";", "0", "ffffffff", "Content-Length: 3\r\n", "Transfer-Encoding: chunked\r\n", "Host: b\r\n", "\x80"];

    public static ClientKind[] Kinds { get; } =
    [
        new("malformed", 2, 50, false, FromTableAsync),
        new("mutated", 2, 30, false, MutatedAsync),
    ];

    /// <summary>The answer is the right one, and nothing after it is taken for a request.</summary>
    private static async Task FromTableAsync(LoadContext context)
    {
        using Peer peer = await context.ConnectAsync();
        (string request, int status) = MalformedRequests.All[context.Random.Next(MalformedRequests.All.Length)];
        await peer.SendAsync(request + "GET / HTTP/1.1\r\nHost: soak\r\n\r\n");
        ResponseHead head = await peer.ReadHeadAsync();
        if (head.Status != status || !head.Closes)
        {
            throw new SoakException($"{head} in place of {status}: {request.AsSpan(0, Math.Min(request.Length, 80))}");
        }

        await peer.SkipBodyAsync(head.ContentLength);
        await peer.ExpectEndAsync();
        context.Tally.Count($"answered {status}");
    }

    /// <summary>Whatever it is, the server comes to an end with it.</summary>
    private static async Task MutatedAsync(LoadContext context)
    {
        using Peer peer = await context.ConnectAsync();
        await peer.SendAsync(Mutate(s_wellFormed[context.Random.Next(s_wellFormed.Length)], context.Random));
        peer.EndSending();
        int received = await peer.TryReceiveAsync(TimeSpan.FromSeconds(30));
        if (received == 0)
        {
            context.Tally.Count("closed unanswered");
            return;
        }

        ResponseHead head = await peer.ReadHeadAsync();
        context.Tally.Count(head.Status < 300 ? "answered 2xx" : $"answered {head.Status}");
        await peer.SkipBodyAsync(head.ContentLength);
        while (await peer.TryReceiveAsync(TimeSpan.FromSeconds(30)) > 0)
        {
            head = await peer.ReadHeadAsync();
            await peer.SkipBodyAsync(head.ContentLength);
        }
    }

    private static string Mutate(string request, Random random)
    {
        var bytes = new StringBuilder(request);
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            int at = random.Next(bytes.Length);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (char)random.Next(256);
                    break;
                case 1:
                    bytes.Remove(at, random.Next(1, Math.Min(10, bytes.Length - at) + 1)).Append('\n');
                    break;
                case 2:
                    bytes.Insert(at, s_pieces[random.Next(s_pieces.Length)]);
                    break;
                default:
                    bytes.Insert(at, bytes.ToString(at, random.Next(1, Math.Min(20, bytes.Length - at) + 1)));
                    break;
            }
        }

        return bytes.ToString();
    }
}
