namespace MicroRoute;

/// <summary>Something that is ready: a listener with a connection to accept, or a connection to read from or write to.</summary>
/// <param name="index">The listener's index or the connection's slot.</param>
/// <param name="isListener">Which of the two.</param>
internal readonly struct Readiness(int index, bool isListener)
{
    public int Index { get; } = index;

    public bool IsListener { get; } = isListener;
}
