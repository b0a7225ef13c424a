namespace MicroRoute.Soak;

/// <summary>What comes at a server at once.</summary>
/// <param name="Name">What it is called in reports.</param>
/// <param name="Cap">The most connections that the server may have; 0 for its default.</param>
/// <param name="Attacks">Kinds of attackers, and how many there are.</param>
internal sealed record Siege(string Name, int Cap, params (AttackKind[] Kinds, int Count)[] Attacks)
{
    /// <summary>The workers of the server, which have the cap together.</summary>
    public const int Workers = 2;

    private const int Slow = 5000;
    private const int NeverReading = 1000;
    private const int BeyondCap = 2000;
    private const int CapAlone = 2000;
    private const int CapTogether = 7000;

    private static readonly AttackKind[] s_slow = [AttackKind.SlowHead, AttackKind.SlowBody];
    private static readonly AttackKind[] s_neverReading = [AttackKind.NeverReading];
    private static readonly AttackKind[] s_flood = [AttackKind.FloodSilent, AttackKind.FloodBegun, AttackKind.FloodIdle];

    /// <summary>How many attackers there are in the largest of them.</summary>
    public static int MostAttackers => All.Max(siege => siege.Attacks.Sum(attack => attack.Count));

    public static Siege[] All { get; } =
    [
        new("none", 0),
        new("slow heads and bodies", 0, (s_slow, Slow)),
        new("never reading 4 MiB", 0, (s_neverReading, NeverReading)),
        new("flood at a cap of 2,000", CapAlone, (s_flood, CapAlone + BeyondCap)),
        new("all at a cap of 7,000", CapTogether, (s_slow, Slow), (s_neverReading, NeverReading), (s_flood, CapTogether + BeyondCap - Slow - NeverReading)),
    ];
}
