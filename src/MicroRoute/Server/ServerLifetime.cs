namespace MicroRoute;

/// <summary>Holds where a server stands, for any thread that asks.</summary>
internal sealed class ServerLifetime
{
    private volatile ServerState _state;

    public ServerState State { get => _state; set => _state = value; }
}
