namespace MicroRoute;

/// <summary>Large buffers that came back, for those who want as large a one next: to fill memory that is fresh from the system costs
/// far more than to fill some that was in use, and clients that never read large answers make that every time.</summary>
internal sealed class LargeBuffers
{
    private const int KeptAtMost = 16 * 1024 * 1024;

    private readonly List<byte[]> _kept = [];
    private int _keptSize;

    /// <summary>Keeps a buffer, unless there are enough.</summary>
    public bool TryKeep(byte[] buffer)
    {
        bool keeps = _keptSize + (long)buffer.Length <= KeptAtMost;
        if (keeps)
        {
            _keptSize += buffer.Length;
            _kept.Add(buffer);
        }

        return keeps;
    }

    /// <summary>Takes a buffer of just this length; null when none is kept.</summary>
    public byte[]? Take(int length)
    {
        for (int i = _kept.Count - 1; i >= 0; i--)
        {
            byte[] buffer = _kept[i];
            if (buffer.Length == length)
            {
                _kept.RemoveAt(i);
                _keptSize -= length;
                return buffer;
            }
        }

        return null;
    }
}
