namespace MicroRoute.Soak;

/// <summary>What one attack did to the server and to its clients.</summary>
internal sealed record SiegeRow(string Name, NormalClients Normal, Attack[] Attacks, ProcessFacts Before, ProcessFacts After, long MostKiB, double Processors)
{
    public const string Header =
        "| attack | attackers held | cut | lived: median, longest (s) | kept alive: median, p99, worst (ms) | fresh: median, p99, worst (ms) | retried | unanswered | memory before, most, after (MiB) | CPU | descriptors before, after |\n"
        + "|---|---|---|---|---|---|---|---|---|---|---|";

    public override string ToString()
        => $"| {Name} | {Each(attack => $"{attack.Tally.MostHeld:N0}")} | {Each(attack => attack.Tally.ToString())} "
            + $"| {Each(attack => $"{attack.Tally.Lives.Median:N0}, {attack.Tally.Lives.Worst:N0}")} | {Text(Normal.KeptAlive)} | {Text(Normal.Fresh)} "
            + $"| {Normal.Retries} | {Normal.Unanswered} | {Before.ResidentKiB / 1024}, {MostKiB / 1024}, {After.ResidentKiB / 1024} "
            + $"| {Processors:P0} | {Before.Descriptors}, {After.Descriptors} |";

    private string Each(Func<Attack, string> text) => string.Join(" / ", Attacks.Select(text));

    private static string Text(Samples samples) => $"{samples.Median:N1}, {samples.Quantile(0.99):N1}, {samples.Worst:N0}";
}
