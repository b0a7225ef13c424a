namespace MicroRoute;

/// <summary>The request methods that a route can answer (RFC 9110, section 9; PATCH from RFC 5789).</summary>
public enum RequestMethod : byte
{
    /// <summary><c>GET</c></summary>
    Get,

    /// <summary><c>HEAD</c></summary>
    Head,

    /// <summary><c>POST</c></summary>
    Post,

    /// <summary><c>PUT</c></summary>
    Put,

    /// <summary><c>DELETE</c></summary>
    Delete,

    /// <summary><c>PATCH</c></summary>
    Patch,

    /// <summary><c>OPTIONS</c></summary>
    Options,
}
