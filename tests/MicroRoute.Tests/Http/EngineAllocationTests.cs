using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Http;

public sealed class EngineAllocationTests
{
    private readonly BufferPool _pool = new(long.MaxValue);
    private readonly byte[] _buffer = new byte[4096];

    [Fact]
    public void Well_formed_requests_allocate_nothing()
        => AssertNothingIsAllocated(NewEngine(_ => { }), [.. WellFormedMessages.All.Select(message => message.Bytes)]);

    [Fact]
    public void Malformed_requests_allocate_nothing()
        => AssertNothingIsAllocated(NewEngine(MalformedMessages.Limits), [.. MalformedMessages.All.Select(message => message.Bytes)]);

    [Fact]
    public void Answers_beyond_the_buffer_allocate_nothing_once_the_pool_is_warm()
        => AssertNothingIsAllocated(
            NewEngine(_ => { }, ownCapacity: 256),
            [Bytes.Of("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3000\r\n\r\n" + new string('x', 3000))]);

    private HttpEngine<EchoRouter> NewEngine(Action<ServerOptions> configure, int ownCapacity = 64 * 1024)
    {
        var options = new ServerOptions(_ => null);
        configure(options);
        return new HttpEngine<EchoRouter>(options, new OutputBuffer(ownCapacity, _pool), CancellationToken.None);
    }

    private void AssertNothingIsAllocated(HttpEngine<EchoRouter> engine, byte[][] messages)
    {
        bool isAnswered = true;
        long now = 0;
        Assert.Equal(0, Allocated.By(() =>
        {
            for (int i = 0; i < 20; i++)
            {
                engine.Tick(now += 1000);
                isAnswered &= ServeAll(engine, messages);
            }
        }));
        Assert.True(isAnswered);
        Assert.Equal(0, _pool.Lent);
    }

    private bool ServeAll(HttpEngine<EchoRouter> engine, byte[][] messages)
    {
        bool isAnswered = true;
        foreach (byte[] message in messages)
        {
            isAnswered &= Serve(engine, message, message.Length)
                && Serve(engine, message, message.Length / 2)
                && Serve(engine, message, message.Length - 1);
        }

        return isAnswered;
    }

    /// <summary>Shows a message in two pieces, the first of a given length.</summary>
    /// <returns>Whether there was an answer.</returns>
    private bool Serve(HttpEngine<EchoRouter> engine, byte[] message, int first)
    {
        RequestProgress progress = default;
        message.CopyTo(_buffer, 0);
        EngineStatus status = engine.Process(ref progress, _buffer.AsSpan(0, first), out int start, out int end);
        if (status == EngineStatus.ReadMore)
        {
            // What is left stands before what comes next.
            int length = message.Length - first;
            message.AsSpan(first).CopyTo(_buffer.AsSpan(end));
            engine.Process(ref progress, _buffer.AsSpan(start, end + length - start), out _, out _);
        }

        bool isAnswered = engine.Output.Length > 0;
        engine.Output.Clear();
        return isAnswered;
    }
}
