namespace MicroRoute.Soak;

/// <summary>What became of the clients of one kind: how often each thing happened, and what was wrong.</summary>
internal sealed class Tally(string name)
{
    private const int MostMessages = 5;

    private readonly SortedDictionary<string, long> _outcomes = new(StringComparer.Ordinal);
    private readonly List<string> _messages = [];
    private readonly Lock _gate = new();

    public string Name => name;

    public long Failures { get; private set; }

    /// <summary>How many things happened that were no failures.</summary>
    public long Total
    {
        get
        {
            lock (_gate)
            {
                return _outcomes.Values.Sum();
            }
        }
    }

    public void Count(string outcome)
    {
        lock (_gate)
        {
            _outcomes[outcome] = _outcomes.GetValueOrDefault(outcome) + 1;
        }
    }

    public void Fail(string message)
    {
        lock (_gate)
        {
            Failures++;
            if (_messages.Count < MostMessages)
            {
                _messages.Add($"{DateTime.Now:HH:mm:ss} {message}");
            }
        }
    }

    public override string ToString()
    {
        lock (_gate)
        {
            string outcomes = string.Join(", ", _outcomes.Select(one => $"{one.Value:N0} {one.Key}"));
            string failures = Failures == 0 ? "" : $", {Failures:N0} FAILED: " + string.Join(" | ", _messages);
            return $"  {name,-14} {(outcomes.Length == 0 ? "nothing" : outcomes)}{failures}";
        }
    }
}
