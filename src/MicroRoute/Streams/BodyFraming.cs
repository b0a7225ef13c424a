namespace MicroRoute;

/// <summary>How the client knows where a response's body ends (RFC 9112, section 6).</summary>
internal enum BodyFraming : byte
{
    /// <summary>There is none to be sent, whatever is written.</summary>
    None,

    /// <summary>After a number of bytes.</summary>
    Length,

    /// <summary>After a last chunk.</summary>
    Chunked,

    /// <summary>Where the connection ends: for clients of HTTP/1.0, which know no chunks.</summary>
    Close,
}
