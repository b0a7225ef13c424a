namespace MicroRoute.Tests.Server;

public class WatchdogTests
{
    private readonly WorkerDouble[] _workers = [new(), new()];
    private readonly List<ServerEvent> _log = [];
    private readonly Watchdog _watchdog;

    public WatchdogTests()
        => _watchdog = new Watchdog(_workers, new ServerOptions(Variables.Of()) { Log = _log.Add, SlowHandlerThreshold = TimeSpan.FromMilliseconds(800) });

    [Fact]
    public void Names_a_handler_once_while_it_holds_its_worker()
    {
        _workers[1].State.Route = 2;
        Look(Watchdog.Looks);
        Assert.Empty(_log);

        Look(1);
        ServerEvent occurred = Assert.Single(_log);
        Assert.Equal((ServerEventLevel.Warning, ServerEventId.HandlerSlow), (occurred.Level, occurred.Id));
        Assert.Equal(StateDouble.Second, occurred.Route);
        Assert.Contains("800 ms", occurred.Message, StringComparison.Ordinal);
        Assert.Contains("[Blocking]", occurred.Message, StringComparison.Ordinal);

        Look(10 * Watchdog.Looks);
        Assert.Single(_log);
    }

    [Fact]
    public void Names_the_next_one_of_the_same_route_too()
    {
        for (int i = 1; i <= 2; i++)
        {
            _workers[0].State.Route = 1;
            Look(Watchdog.Looks + 1);
            _workers[0].State.Route = 0;
            Look(1);
            Assert.Equal(i, _log.Count);
        }
    }

    [Fact]
    public void Names_none_of_many_that_come_one_after_the_other()
    {
        for (int i = 0; i < 10; i++)
        {
            _workers[0].State.Route = 1;
            Look(Watchdog.Looks);
            _workers[0].State.Route = 1;
        }

        Assert.Empty(_log);
    }

    [Fact]
    public void Names_each_of_several_workers()
    {
        _workers[0].State.Route = 1;
        Look(1);
        _workers[1].State.Route = 2;
        Look(Watchdog.Looks + 1);

        Assert.Equal([StateDouble.First, StateDouble.Second], _log.Select(occurred => occurred.Route!.Value));
    }

    [Fact]
    public void Does_not_hide_the_route_from_the_worker()
    {
        _workers[0].State.Route = 2;
        Look(2);

        Assert.Equal(2, _workers[0].State.Route);
    }

    private void Look(int times)
    {
        for (int i = 0; i < times; i++)
        {
            _watchdog.Look();
        }
    }
}
