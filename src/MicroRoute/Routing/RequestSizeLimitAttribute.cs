namespace MicroRoute;

/// <summary>Says how long a request's body may be for a handler, in place of <see cref="ServerLimits.MaxRequestBodySize"/>, or of
/// <see cref="ServerLimits.MaxStreamedRequestBodySize"/> where the handler reads the body as a stream. Beyond it: 413.</summary>
/// <param name="bytes">The most bytes, at least 0.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequestSizeLimitAttribute(long bytes) : Attribute
{
    /// <summary>The most bytes.</summary>
    public long Bytes { get; } = bytes;
}
