namespace MicroRoute;

/// <summary>Gives a handler a time to finish in. Its <see cref="CancellationToken"/> is cancelled when the time is up, and if it throws
/// an <see cref="OperationCanceledException"/> then, the request is answered with 504 (RFC 9110, section 15.6.5).</summary>
/// <param name="milliseconds">The time, at least 1.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TimeoutAttribute(int milliseconds) : Attribute
{
    /// <summary>The time, in milliseconds.</summary>
    public int Milliseconds { get; } = milliseconds;
}
