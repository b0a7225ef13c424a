using MicroRoute.Tests.Server;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Conformance;

/// <summary>One server for each transport, which all cases share.</summary>
public sealed class ConformanceServers : IAsyncLifetime
{
    private readonly Dictionary<string, HttpServer<ConformanceRouter>> _servers = [];

    public async ValueTask InitializeAsync()
    {
        foreach (string transport in new EachTransport())
        {
            var options = new ServerOptions(Variables.Of(("MICROROUTE_TRANSPORT", transport == "epoll" ? "" : transport)))
            {
                Workers = 1,
                Log = _ => { },
            };
            options.Urls.Add("http://127.0.0.1:0");
            _servers[transport] = new HttpServer<ConformanceRouter>(options);
            await _servers[transport].StartAsync(TestContext.Current.CancellationToken);
        }
    }

    internal Task<RawClient> ConnectAsync(string transport) => RawClient.ConnectAsync(_servers[transport].Port);

    public async ValueTask DisposeAsync()
    {
        foreach (HttpServer<ConformanceRouter> server in _servers.Values)
        {
            await server.DisposeAsync();
        }
    }
}
