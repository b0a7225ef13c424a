using System.Collections.Concurrent;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>Services of handlers that finish later than they return.</summary>
public class ScopeTests
{
    [Theory, ClassData<EachTransport>]
    public async Task Scope_lasts_until_the_handler_has_finished(string transport)
    {
        var scopes = new ConcurrentQueue<ScopeDouble>();
        await using TestServer server = await TestServer.StartAsync(transport, options => Configure(options, scopes));
        using var probe = new Probe();
        using RawClient client = await server.ConnectAsync();
        await client.SendAsync(Ask(probe));
        await probe.StartedAsync();
        Assert.Equal(0, Assert.Single(scopes).Disposals);
        probe.Release();

        Assert.Equal("alive", (await client.ReadResponseAsync()).Text);
        Assert.True(scopes.TryDequeue(out ScopeDouble? scope));
        await scope.DisposedAsync();
        Assert.Equal(1, scope.Disposals);
        Assert.Empty(server.Log);
    }

    [Theory, ClassData<EachTransport>]
    public async Task Scope_of_a_client_that_is_gone_ends_too(string transport)
    {
        var scopes = new ConcurrentQueue<ScopeDouble>();
        await using TestServer server = await TestServer.StartAsync(transport, options => Configure(options, scopes));
        using var probe = new Probe();
        using (RawClient client = await server.ConnectAsync())
        {
            await client.SendAsync(Ask(probe));
            await probe.StartedAsync();
            client.Reset();
        }

        await server.AskAsync();
        probe.Release();
        Assert.True(scopes.TryDequeue(out ScopeDouble? scope));
        await scope.DisposedAsync();
        Assert.Equal(1, scope.Disposals);
    }

    private static void Configure(ServerOptions options, ConcurrentQueue<ScopeDouble> scopes)
    {
        options.Services = new ScopeDouble();
        options.CreateScope = _ =>
        {
            var scope = new ScopeDouble();
            scopes.Enqueue(scope);
            return new(scope, scope);
        };
    }

    private static string Ask(Probe probe) => $"GET /later/service?{probe.Name} HTTP/1.1\r\nHost: test\r\n\r\n";
}
