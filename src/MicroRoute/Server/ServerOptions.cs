namespace MicroRoute;

/// <summary>How a server listens and works.</summary>
public sealed class ServerOptions
{
    /// <summary>The addresses to listen on, such as <c>http://localhost:5000</c>.</summary>
    public IList<string> Urls { get; } = [];

    /// <summary>The limits that keep the server safe.</summary>
    public ServerLimits Limits { get; } = new();

    /// <summary>The value of the Server field.</summary>
    public string? ServerHeader { get; set; }

    internal void Report(ServerEventId id, ReadOnlySpan<byte> method, ReadOnlySpan<byte> path, Exception exception) => throw new NotSupportedException();
}

/// <summary>Ids.</summary>
public enum ServerEventId { /// <summary>A handler.</summary>
HandlerFailed }
