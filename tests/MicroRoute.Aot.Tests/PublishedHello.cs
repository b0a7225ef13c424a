using MicroRoute.Aot.Tests;
using MicroRoute.Tests.Support;

[assembly: AssemblyFixture(typeof(PublishedHello))]

namespace MicroRoute.Aot.Tests;

/// <summary>samples/Hello as a native binary, published once a run; and once more with the transport of systems without epoll, which natives
/// for Linux are published without.</summary>
public sealed class PublishedHello : IAsyncLifetime
{
    private readonly PublishedSample _small = new("Hello");
    private readonly PublishedSample _withSockets = new("Hello", "-p:MicroRouteSocketsTransport=true");

    /// <summary>What the publish said, all of it.</summary>
    public string Output => _small.Output;

    /// <summary>The binary's path.</summary>
    public string Binary => _small.Binary;

    public async ValueTask InitializeAsync()
    {
        await _small.PublishAsync();
        await _withSockets.PublishAsync();
    }

    public ValueTask DisposeAsync()
    {
        _small.Delete();
        _withSockets.Delete();
        return ValueTask.CompletedTask;
    }

    internal Task<ServerProcess> StartAsync(string transport) => (transport == "sockets" ? _withSockets : _small).StartAsync(transport);

    internal Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] args)
        => ServerProcess.RunAsync(TimeSpan.FromMinutes(1), [Binary, .. args]);
}
