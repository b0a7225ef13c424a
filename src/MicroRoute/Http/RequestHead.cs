namespace MicroRoute;

/// <summary>What the parser found in a request's head: positions in its bytes, counted from the request line's first.</summary>
/// <remarks>One a worker, overwritten by each request.</remarks>
internal sealed class RequestHead
{
    public RequestHead(ServerLimits limits)
    {
        Fields = new FieldLine[limits.MaxRequestHeaderCount];
        Decoded = new DecodeBuffer((2 * limits.MaxRequestLineSize) + limits.MaxRequestHeadersSize);
    }

    public RequestMethod Method;
    public int MethodLength;
    public int TargetStart;
    public int TargetLength;
    public int PathStart;
    public int PathLength;
    public int QueryStart;
    public int QueryLength;
    public int FieldCount;
    public readonly FieldLine[] Fields;

    /// <summary>The head's length, the empty line included: where the body begins.</summary>
    public int HeadLength;

    public readonly DecodeBuffer Decoded;

    public ReadOnlySpan<byte> PathOf(ReadOnlySpan<byte> message) => message.Slice(PathStart, PathLength);
}
