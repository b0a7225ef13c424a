namespace MicroRoute.Soak;

/// <summary>Whether memory stays where it is. The first fifth of the samples is the warm-up; of the rest, the medians of the first and
/// the last quarter are compared.</summary>
internal sealed class MemoryTrend
{
    // What the collector may keep more or less, as it likes: a leak of an hour is far larger, at thousands of requests a second.
    private const double Tolerance = 0.10;
    private const long ToleranceKiB = 8 * 1024;

    // Ten minutes: clients that never read hold their answers for more than a minute, together, and a quarter has to have it all in it.
    private const int FewestSamples = 600;

    private readonly List<long> _samples = [];

    public void Add(long residentKiB) => _samples.Add(residentKiB);

    public long Most => _samples.Max();

    public (long First, long Last) Medians
    {
        get
        {
            long[] warm = [.. _samples.Skip(_samples.Count / 5)];
            int quarter = Math.Max(1, warm.Length / 4);
            return (Median(warm[..quarter]), Median(warm[^quarter..]));
        }
    }

    public bool CanTell => _samples.Count >= FewestSamples;

    public bool IsFlat => Medians.Last <= (Medians.First * (1 + Tolerance)) + ToleranceKiB;

    private static long Median(long[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
