namespace MicroRoute.Tests.Faults;

/// <summary>Makes up scenarios, each told by its seed.</summary>
internal static class RandomScenario
{
    public static Scenario Of(int seed)
    {
        var random = new Random(seed);
        bool isHasty = random.Next(4) == 0;
        bool isScarce = random.Next(4) == 0;
        bool isCapped = random.Next(4) == 0;
        bool stopsEarly = random.Next(4) == 0;
        FaultPlan faults = NextFaults(random, isHasty);
        var scenario = new Scenario
        {
            Clients = [.. Enumerable.Range(0, random.Next(1, 10)).Select(_ => RandomClient.Next(random))],
            Faults = faults,
            MaxConnections = isCapped ? random.Next(1, 4) : 1000,
            StopsAt = stopsEarly ? random.Next(5000) : null,
            IsPatient = !(isHasty || isScarce || isCapped || stopsEarly || faults.AcceptExhausted > 0),
        };
        SetLimits(scenario.Options.Limits, random, isHasty, isScarce);
        return scenario;
    }

    private static FaultPlan NextFaults(Random random, bool isHasty) => new(random)
    {
        ShortRead = random.Next(2) * random.Next(500),
        ShortWrite = random.Next(2) * random.Next(500),
        Blocked = random.Next(2) * random.Next(300),
        Exhausted = random.Next(2) * random.Next(50),
        AcceptExhausted = random.Next(4) == 0 ? random.Next(200) : 0,
        Broken = random.Next(3) == 0 ? random.Next(50) : 0,
        AcceptAborted = random.Next(3) == 0 ? random.Next(300) : 0,
        Spurious = random.Next(2) * random.Next(100),
        Leap = isHasty ? random.Next(3) : 0,
    };

    private static void SetLimits(ServerLimits limits, Random random, bool isHasty, bool isScarce)
    {
        int longest = isHasty ? 3000 : 300_000;
        limits.RequestHeadersTimeout = Next(longest);
        limits.KeepAliveTimeout = Next(longest);
        limits.MinDataRateGracePeriod = Next(longest);
        limits.MinDataRate = isHasty ? random.Next(1, 5000) : 1;
        limits.DrainTimeout = Next(10_000);
        limits.MaxUnsentResponseSize = random.Next(3) switch { 0 => 1, 1 => 1000, _ => limits.MaxUnsentResponseSize };
        if (isScarce)
        {
            limits.MaxConnectionMemoryPerWorker = random.Next(3_000, 300_000);
        }

        TimeSpan Next(int most) => TimeSpan.FromMilliseconds(random.Next(most / 2, most));
    }
}
