namespace MicroRoute;

/// <summary>How much of a connection's present request has arrived.</summary>
internal enum RequestPhase : byte
{
    /// <summary>Nothing.</summary>
    Idle,

    /// <summary>A part of the head.</summary>
    Head,

    /// <summary>The head, and the body not yet.</summary>
    Body,
}

/// <summary>What the engine has to remember of a connection between two reads.</summary>
internal struct RequestProgress
{
    public RequestPhase Phase;

    /// <summary>The connection's deadline was set for this request, or for the pause before it, and not for an earlier one.</summary>
    public bool IsTimed;

    /// <summary>How many bytes of empty lines came before the request line (RFC 9112, section 2.2).</summary>
    public int EmptyLines;

    /// <summary>Less than this many bytes need not be looked at; 0 when that is not known.</summary>
    public int MessageLength;

    public ChunkedDecoder Chunks;

    /// <summary>The route is known, and takes the request when all of its body has come.</summary>
    public bool WantsWholeBody;

    /// <summary>How long the body may be then.</summary>
    public long BodyLimit;
}
