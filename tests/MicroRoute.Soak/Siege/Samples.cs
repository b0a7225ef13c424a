namespace MicroRoute.Soak;

/// <summary>Numbers of which the middle and the end are wanted.</summary>
internal sealed class Samples
{
    private readonly List<double> _values = [];
    private readonly Lock _gate = new();

    public int Count => _values.Count;

    public double Median => Quantile(0.5);

    public double Worst => Quantile(1);

    public void Add(double value)
    {
        lock (_gate)
        {
            _values.Add(value);
        }
    }

    /// <summary>The value below which this share of all lies; 0 when there is none.</summary>
    public double Quantile(double share)
    {
        lock (_gate)
        {
            _values.Sort();
            return _values.Count == 0 ? 0 : _values[(int)Math.Min(_values.Count - 1, share * _values.Count)];
        }
    }
}
