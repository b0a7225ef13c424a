using System.Diagnostics;
using System.Text;

namespace MicroRoute.Testing.Tests;

public sealed class ClockTests : IAsyncDisposable
{
    private static readonly ServerLimits s_defaults = new();

    private readonly TestServer _server = TestServer.Create<Routes>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Whenever the worker, which looks at deadlines four times a second, did so last.</summary>
    [Theory]
    [InlineData(0, -1, false)]
    [InlineData(0, 0, true)]
    [InlineData(100, -1, false)]
    [InlineData(100, 0, true)]
    [InlineData(249, -1, false)]
    [InlineData(249, 0, true)]
    public async Task A_stopped_clock_is_exact(int before, int more, bool isRefused)
    {
        _server.StopClock();
        using ClientStream other = _server.Connect();
        await _server.AdvanceAsync(TimeSpan.FromMilliseconds(before));
        using ClientStream client = _server.Connect();
        await client.WriteAsync("GET /", Cancellation);

        await _server.AdvanceAsync(s_defaults.RequestHeadersTimeout - TimeSpan.FromMilliseconds(50));
        await _server.AdvanceAsync(TimeSpan.FromMilliseconds(50 + more));

        Task<byte[]> read = client.ReadToEndAsync(Cancellation);
        Assert.Equal(isRefused, read.IsCompleted);
        if (isRefused)
        {
            Assert.StartsWith("HTTP/1.1 408 ", Encoding.ASCII.GetString(await read), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_handler_has_its_time()
    {
        _server.StopClock();
        using ClientStream client = _server.Connect();
        await client.WriteAsync("GET /never HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", Cancellation);
        await _server.AdvanceAsync(TimeSpan.Zero);
        Task<byte[]> read = client.ReadToEndAsync(Cancellation);

        await _server.AdvanceAsync(TimeSpan.FromMilliseconds(4999));
        Assert.False(read.IsCompleted);

        await _server.AdvanceAsync(TimeSpan.FromMilliseconds(1));
        Assert.StartsWith("HTTP/1.1 504 ", Encoding.ASCII.GetString(await read.WaitAsync(TimeSpan.FromMinutes(1), Cancellation)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_due_comes_in_its_order()
    {
        using ClientStream client = _server.Connect();
        await client.WriteAsync("GET /", Cancellation);

        // The refusal, and 5 seconds later the end of the patience with a client who does not close.
        await _server.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.StartsWith("HTTP/1.1 408 ", Encoding.ASCII.GetString(await client.ReadToEndAsync(Cancellation)), StringComparison.Ordinal);
        await client.WriteAsync("x", Cancellation);
        await Assert.ThrowsAsync<IOException>(() => client.WriteAsync("x", Cancellation).AsTask());
    }

    [Fact]
    public async Task Time_passes_by_itself_by_default()
    {
        using TestServer server = TestServer.Create<Routes>(options => options.Limits.RequestHeadersTimeout = TimeSpan.FromMilliseconds(50));
        using ClientStream client = server.Connect();

        Assert.Empty(await client.ReadToEndAsync(Cancellation));
    }

    [Fact]
    public async Task No_time_passes_while_the_clock_is_stopped()
    {
        using TestServer server = TestServer.Create<Routes>(options => options.Limits.RequestHeadersTimeout = TimeSpan.FromMilliseconds(50));
        server.StopClock();
        using ClientStream client = server.Connect();
        Task<byte[]> read = client.ReadToEndAsync(Cancellation);

        await Task.Delay(1000, Cancellation);

        Assert.False(read.IsCompleted);
    }

    [Fact]
    public async Task An_hour_is_over_soon()
    {
        using ClientStream client = _server.Connect();
        long start = Stopwatch.GetTimestamp();

        await _server.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(30));
        Assert.Empty(await client.ReadToEndAsync(Cancellation));
    }

    [Fact]
    public async Task Time_does_not_go_back()
        => await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => _server.AdvanceAsync(TimeSpan.FromTicks(-1)));

    [Fact]
    public async Task A_server_with_a_stopped_clock_can_be_stopped()
    {
        _server.StopClock();
        using ClientStream silent = _server.Connect();

        await _server.StopAsync(Cancellation);

        Assert.Empty(await silent.ReadToEndAsync(Cancellation));
    }

    [Fact]
    public async Task After_the_end_there_is_nothing_to_wait_for()
    {
        await _server.DisposeAsync();
        await _server.AdvanceAsync(TimeSpan.FromHours(1));
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
