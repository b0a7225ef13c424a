namespace MicroRoute.Soak;

/// <summary>What became of attackers. Only the thread that attacks counts.</summary>
internal sealed class AttackTally
{
    private readonly SortedDictionary<string, int> _outcomes = new(StringComparer.Ordinal);

    /// <summary>How long those lived, in seconds, that the server cut.</summary>
    public Samples Lives { get; } = new();

    public int Opened { get; private set; }

    public int Held { get; private set; }

    public int MostHeld { get; private set; }

    public void Open()
    {
        Opened++;
        MostHeld = Math.Max(MostHeld, ++Held);
    }

    public void Close() => Held--;

    public void Refuse() => Count("refused");

    public void Cut(string how, TimeSpan life)
    {
        Count(how);
        if (how != "left")
        {
            Lives.Add(life.TotalSeconds);
        }
    }

    public override string ToString() => string.Join(", ", _outcomes.Select(one => $"{one.Value:N0} {one.Key}"));

    private void Count(string outcome) => _outcomes[outcome] = _outcomes.GetValueOrDefault(outcome) + 1;
}
