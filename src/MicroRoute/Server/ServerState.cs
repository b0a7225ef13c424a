namespace MicroRoute;

/// <summary>Where a server stands between its start and its end.</summary>
public enum ServerState : byte
{
    /// <summary>It does not listen yet.</summary>
    Starting,

    /// <summary>It accepts connections and answers requests.</summary>
    Running,

    /// <summary>It was told to stop and finishes what runs. During <see cref="ServerOptions.DrainDelay"/> it still accepts connections,
    /// so that a readiness end point can say that no more of them are wanted.</summary>
    Draining,

    /// <summary>It serves no more.</summary>
    Stopped,
}
