namespace MicroRoute.Tests.Transports;

/// <summary>The transports.</summary>
public enum TransportKind
{
    Epoll,
    Sockets,
}
