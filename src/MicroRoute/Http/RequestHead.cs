namespace MicroRoute;

/// <summary>What the parser found in a request's head: positions in its bytes, counted from the request line's first.</summary>
/// <remarks>One a worker, overwritten by each request.</remarks>
internal sealed class RequestHead(ServerLimits limits)
{
    public readonly int MaxRequestLineSize = limits.MaxRequestLineSize;
    public readonly int MaxHeadersSize = limits.MaxRequestHeadersSize;

    /// <summary>The field lines, of which the first <see cref="FieldCount"/> are this request's.</summary>
    public FieldLine[] Fields { get; private set; } = new FieldLine[limits.MaxRequestHeaderCount];

    public readonly int MaxFieldCount = limits.MaxRequestHeaderCount;

    /// <summary>Room for the decoded path and decoded values.</summary>
    public DecodeBuffer Decoded { get; private set; } = new(2 * limits.MaxRequestLineSize);

    public RememberedValue LastHost = new();

    public RequestMethod Method;
    public int MethodLength;

    public int TargetStart;
    public int TargetLength;
    public int PathStart;
    public int PathLength;
    public int QueryStart;
    public int QueryLength;

    /// <summary>Where the host of an absolute-form target stands; empty in other forms.</summary>
    public int AuthorityStart;
    public int AuthorityLength;

    /// <summary>The target is <c>*</c>: OPTIONS asks about the server as a whole.</summary>
    public bool IsAsterisk;

    /// <summary>The decoded path is at the begin of <see cref="Decoded"/>, with this length; -1 when the path stands as sent.</summary>
    public int DecodedPathLength;

    public bool IsHttp10;
    public int FieldCount;

    /// <summary>The Host field's index; -1 when there is none.</summary>
    public int HostField;

    /// <summary>-1 when the field is missing.</summary>
    public long ContentLength;
    public bool IsChunked;
    public bool HasTransferEncoding;
    public bool WantsClose;
    public bool WantsKeepAlive;
    public bool ExpectsContinue;
    public bool HasContentType;

    /// <summary>Why a request that is well-formed is refused all the same: said once the rest of the head is known to be well-formed too.</summary>
    public RejectionReason Unsupported;

    /// <summary>The head's length, the empty line included: where the body begins.</summary>
    public int HeadLength;

    /// <summary>The length of the header section.</summary>
    public int HeadersSize;

    /// <summary>Why the request is refused, when it is.</summary>
    public RejectionReason Rejection;

    /// <summary>Whether something may follow the head (RFC 9112, section 6).</summary>
    public bool HasBody => IsChunked || ContentLength > 0;

    /// <summary>Whether the connection stays open after the response (RFC 9112, section 9.3).</summary>
    public bool IsPersistent => !WantsClose && (!IsHttp10 || WantsKeepAlive);

    /// <summary>Forgets the last request. What the request line always sets is left as it is.</summary>
    public void Reset()
    {
        Decoded.Reset();
        Method = RequestMethod.Get;
        QueryStart = 0;
        QueryLength = 0;
        AuthorityLength = 0;
        IsAsterisk = false;
        DecodedPathLength = -1;
        FieldCount = 0;
        HostField = -1;
        ContentLength = -1;
        IsChunked = false;
        HasTransferEncoding = false;
        WantsClose = false;
        WantsKeepAlive = false;
        ExpectsContinue = false;
        HasContentType = false;
        Unsupported = RejectionReason.None;
    }

    /// <summary>Makes a copy that the next request does not overwrite.</summary>
    public RequestHead Keep()
    {
        var kept = (RequestHead)MemberwiseClone();
        kept.Fields = Fields[..FieldCount];
        kept.Decoded = Decoded.Keep(Math.Max(DecodedPathLength, 0));
        return kept;
    }

    public ParseStatus Reject(RejectionReason reason)
    {
        Rejection = reason;
        return ParseStatus.Rejected;
    }

    public ReadOnlySpan<byte> PathOf(ReadOnlySpan<byte> message)
    {
        if (DecodedPathLength >= 0)
        {
            return Decoded.Taken(DecodedPathLength);
        }

        return PathLength == 0 ? "/"u8 : message.Slice(PathStart, PathLength);
    }
}
