using System.Diagnostics;
using System.Net;

namespace MicroRoute.Tests.Transports;

public class WaitingTests : TransportTests
{
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Ends_when_the_time_is_up(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out _);
        long begin = Stopwatch.GetTimestamp();

        Assert.Equal(0, transport.Wait(new Readiness[4], 30));

        // Clocks are coarse.
        Assert.InRange(Stopwatch.GetElapsedTime(begin).TotalMilliseconds, 25, AnyTransport.Patience);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Ends_when_it_was_woken_before(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out _);
        transport.Wake();
        transport.Wake();

        Assert.Equal(0, transport.Wait(new Readiness[4], -1));
        AssertWaits(transport);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Ends_when_it_is_woken(TransportKind kind)
    {
        using AnyTransport transport = Listen(kind, out _);
        for (int i = 0; i < 200; i++)
        {
            Task<int> waiting = Task.Run(() => transport.Wait(new Readiness[4], -1), TestContext.Current.CancellationToken);
            await Task.Run(transport.Wake, TestContext.Current.CancellationToken);
            Assert.Equal(0, await waiting.WaitAsync(TimeSpan.FromMilliseconds(AnyTransport.Patience), TestContext.Current.CancellationToken));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Misses_no_wake_of_many(TransportKind kind)
    {
        const int Times = 20_000;
        using AnyTransport transport = Listen(kind, out _);
        int asked = 0;
        int seen = 0;
        Task waiter = Task.Run(
            () =>
            {
                var ready = new Readiness[4];
                while (seen < Times)
                {
                    transport.Wait(ready, -1);
                    Volatile.Write(ref seen, Volatile.Read(ref asked));
                }
            },
            TestContext.Current.CancellationToken);

        // The next wake may meet the worker asleep, awake or on its way to either.
        for (int i = 1; i <= Times; i++)
        {
            Volatile.Write(ref asked, i);
            transport.Wake();
            Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref seen) >= i - 1, AnyTransport.Patience), "A wake was missed.");
        }

        await waiter.WaitAsync(TimeSpan.FromMilliseconds(AnyTransport.Patience), TestContext.Current.CancellationToken);
    }

    private static void AssertWaits(AnyTransport transport)
    {
        long begin = Stopwatch.GetTimestamp();
        Assert.Equal(0, transport.Wait(new Readiness[4], 30));
        Assert.InRange(Stopwatch.GetElapsedTime(begin).TotalMilliseconds, 25, AnyTransport.Patience);
    }
}
