namespace MicroRoute;

/// <summary>How grave a <see cref="ServerEvent"/> is.</summary>
public enum ServerEventLevel : byte
{
    /// <summary>Good to know; nothing is wrong.</summary>
    Information,

    /// <summary>The server goes on, but not all is as it should be.</summary>
    Warning,

    /// <summary>Something failed: a request, or the server.</summary>
    Error,
}
