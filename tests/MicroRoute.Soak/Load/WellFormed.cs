using System.Text;
using MicroRoute.Tests.EndToEnd;

namespace MicroRoute.Soak;

/// <summary>Clients that do everything right. Each answer has to be right in status, framing and body, and none may be missing.</summary>
internal static class WellFormed
{
    private const int LargestBody = 4 * 1024 * 1024;
    private const int LargestDownload = 8 * 1024 * 1024;

    private static readonly byte[] s_payload = Payload.Of(LargestDownload);
    private static readonly byte[] s_hello = "Hello, World!"u8.ToArray();

    public static ClientKind[] Kinds { get; } =
    [
        new("keep-alive", 16, 100, true, KeepAliveAsync),
        new("short", 4, 50, true, ShortAsync),
        new("pipelined", 2, 50, true, PipelinedAsync),
        new("upload", 2, 100, true, UploadAsync),
        new("chunked", 2, 100, true, ChunkedAsync),
        new("download", 2, 250, true, DownloadAsync),
        new("head", 2, 100, true, HeadAsync),
        new("half-close", 2, 100, true, HalfCloseAsync),
    ];

    private static async Task KeepAliveAsync(LoadContext context)
    {
        using Peer peer = await context.ConnectAsync();
        for (int i = context.Random.Next(1, 500); i > 0 && !context.Stop.IsCancellationRequested; i--)
        {
            await AskAsync(context, peer, "GET / HTTP/1.1\r\nHost: soak\r\nUser-Agent: soak\r\nAccept: */*\r\n\r\n");
            await context.PauseAsync(25);
        }
    }

    private static async Task ShortAsync(LoadContext context)
    {
        using Peer peer = await context.ConnectAsync();
        await AskAsync(context, peer, "GET / HTTP/1.1\r\nHost: soak\r\nConnection: close\r\n\r\n", closes: true);
        await peer.ExpectEndAsync();
    }

    /// <summary>Requests of several kinds in one piece, whose answers must come in their order.</summary>
    private static async Task PipelinedAsync(LoadContext context)
    {
        using Peer peer = await context.ConnectAsync();
        for (int batch = 0; batch < 20 && !context.Stop.IsCancellationRequested; batch++)
        {
            var requests = new StringBuilder();
            int[] lengths = new int[16];
            for (int i = 0; i < lengths.Length; i++)
            {
                lengths[i] = context.Random.Next(2000);
                requests.Append(i % 2 == 0
                    ? $"GET /download/{lengths[i]} HTTP/1.1\r\nHost: soak\r\n\r\n"
                    : $"POST /echo HTTP/1.1\r\nHost: soak\r\nContent-Length: {lengths[i]}\r\n\r\n{Encoding.Latin1.GetString(s_payload, 0, lengths[i])}");
            }

            await peer.SendAsync(requests.ToString());
            foreach (int length in lengths)
            {
                await ExpectAsync(context, peer, s_payload.AsMemory(0, length));
            }

            await context.PauseAsync(50);
        }
    }

    private static async Task UploadAsync(LoadContext context)
    {
        using Peer peer = await context.ConnectAsync();
        for (int i = 0; i < 20 && !context.Stop.IsCancellationRequested; i++)
        {
            ReadOnlyMemory<byte> body = Body(context);
            bool expectsContinue = context.Random.Next(4) == 0 && !body.IsEmpty;
            await peer.SendAsync($"POST /echo HTTP/1.1\r\nHost: soak\r\nContent-Length: {body.Length}\r\n{(expectsContinue ? "Expect: 100-continue\r\n" : "")}\r\n");
            if (expectsContinue)
            {
                ResponseHead interim = await peer.ReadHeadAsync();
                Require(interim.Status == 100, $"Status {interim.Status} in place of 100.");
            }

            await SendInPiecesAsync(context, peer, body);
            await ExpectAsync(context, peer, body);
            await context.PauseAsync(100);
        }
    }

    private static async Task ChunkedAsync(LoadContext context)
    {
        using Peer peer = await context.ConnectAsync();
        for (int i = 0; i < 20 && !context.Stop.IsCancellationRequested; i++)
        {
            ReadOnlyMemory<byte> body = Body(context);
            await SendInPiecesAsync(context, peer, Chunks(context.Random, body));
            await ExpectAsync(context, peer, body);
            await context.PauseAsync(100);
        }
    }

    /// <summary>A client of which one in four reads slowly, though fast enough.</summary>
    private static async Task DownloadAsync(LoadContext context)
    {
        using Peer peer = await context.ConnectAsync();
        int length = context.Random.Next(LargestDownload + 1);
        await peer.SendAsync($"GET /download/{length} HTTP/1.1\r\nHost: soak\r\n\r\n");
        bool isSlow = context.Random.Next(4) == 0;
        await ExpectAsync(context, peer, s_payload.AsMemory(0, length), isSlow ? () => context.WaitAsync(1) : null);
    }

    /// <summary>A body after HEAD would be taken for the next answer.</summary>
    private static async Task HeadAsync(LoadContext context)
    {
        using Peer peer = await context.ConnectAsync();
        for (int i = 0; i < 50 && !context.Stop.IsCancellationRequested; i++)
        {
            int length = context.Random.Next(LargestDownload + 1);
            await peer.SendAsync($"HEAD /download/{length} HTTP/1.1\r\nHost: soak\r\n\r\n");
            ResponseHead head = await peer.ReadHeadAsync();
            Require(head is { Status: 200, Closes: false } && head.ContentLength == length, $"{head} after HEAD of {length} bytes.");
            await AskAsync(context, peer, "GET / HTTP/1.1\r\nHost: soak\r\n\r\n");
            await context.PauseAsync(100);
        }
    }

    /// <summary>A client that has said all is owed its answer all the same.</summary>
    private static async Task HalfCloseAsync(LoadContext context)
    {
        using Peer peer = await context.ConnectAsync();
        int length = context.Random.Next(256 * 1024);
        await peer.SendAsync($"GET /download/{length} HTTP/1.1\r\nHost: soak\r\n\r\n");
        peer.EndSending();
        await ExpectAsync(context, peer, s_payload.AsMemory(0, length));
        await peer.ExpectEndAsync();
    }

    /// <summary>Asks for the greeting.</summary>
    public static async Task AskAsync(LoadContext context, Peer peer, string request, bool closes = false)
    {
        await peer.SendAsync(request);
        await ExpectAsync(context, peer, s_hello, closes: closes);
    }

    private static async Task ExpectAsync(LoadContext context, Peer peer, ReadOnlyMemory<byte> body, Func<Task>? pause = null, bool closes = false)
    {
        ResponseHead head = await peer.ReadHeadAsync();
        Require(head.Status == 200 && head.Closes == closes && head.ContentLength == body.Length, $"{head} in place of 200 with {body.Length} bytes.");
        await peer.ExpectBodyAsync(body, pause);
        context.Tally.Count("right answers");
    }

    /// <summary>Mostly small, at times as large as the server takes.</summary>
    private static ReadOnlyMemory<byte> Body(LoadContext context)
    {
        int most = context.Random.Next(20) == 0 ? LargestBody : context.Random.Next(2) == 0 ? 200 : 200_000;
        int length = context.Random.Next(most + 1);
        return s_payload.AsMemory(context.Random.Next(LargestDownload - length + 1), length);
    }

    /// <summary>Cuts a small message anywhere, so that it arrives in pieces.</summary>
    private static async Task SendInPiecesAsync(LoadContext context, Peer peer, ReadOnlyMemory<byte> bytes)
    {
        for (int pieces = context.Random.Next(4); pieces > 0 && bytes.Length is > 1 and < 100_000; pieces--)
        {
            int cut = context.Random.Next(1, bytes.Length);
            await peer.SendAsync(bytes[..cut]);
            bytes = bytes[cut..];
            await context.WaitAsync(1);
        }

        await peer.SendAsync(bytes);
    }

    private static byte[] Chunks(Random random, ReadOnlyMemory<byte> body)
    {
        var request = new MemoryStream();
        request.Write("POST /echo HTTP/1.1\r\nHost: soak\r\nTransfer-Encoding: chunked\r\n\r\n"u8);
        int most = random.Next(3) == 0 ? 16 : 64 * 1024;
        if (body.Length > 1000 * most)
        {
            most = 64 * 1024;
        }

        while (!body.IsEmpty)
        {
            int length = Math.Min(body.Length, random.Next(1, most + 1));
            request.Write(Encoding.Latin1.GetBytes($"{length:x}{(random.Next(8) == 0 ? ";name=\"a value\"" : "")}\r\n"));
            request.Write(body.Span[..length]);
            request.Write("\r\n"u8);
            body = body[length..];
        }

        request.Write(random.Next(4) == 0 ? "0\r\nA-Trailer: here\r\n\r\n"u8 : "0\r\n\r\n"u8);
        return request.ToArray();
    }

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new SoakException(message);
        }
    }
}
