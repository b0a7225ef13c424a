namespace MicroRoute;

/// <summary>Something that a server has to say to its log.</summary>
/// <param name="level">How grave it is.</param>
/// <param name="id">What happened.</param>
/// <param name="message">What happened, as a sentence.</param>
/// <param name="route">The route it happened in, if it was in one.</param>
/// <param name="exception">The exception behind it, if there is one.</param>
public readonly struct ServerEvent(ServerEventLevel level, ServerEventId id, string message, RouteDescriptor? route = null, Exception? exception = null)
{
    /// <summary>How grave it is.</summary>
    public ServerEventLevel Level { get; } = level;

    /// <summary>What happened.</summary>
    public ServerEventId Id { get; } = id;

    /// <summary>What happened, as a sentence.</summary>
    public string Message { get; } = message;

    /// <summary>The route it happened in, as <c>--routes</c> shows it; <see langword="null"/> where it is not known.</summary>
    public RouteDescriptor? Route { get; } = route;

    /// <summary>The exception behind it; <see langword="null"/> where there is none.</summary>
    public Exception? Exception { get; } = exception;
}
