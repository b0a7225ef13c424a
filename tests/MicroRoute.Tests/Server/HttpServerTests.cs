using System.Net;
using System.Net.Sockets;

namespace MicroRoute.Tests.Server;

public class HttpServerTests
{
    public static TheoryData<string> Transports => OperatingSystem.IsLinux() ? ["", "sockets"] : ["sockets"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Serves_between_start_and_stop(string transport)
    {
        await using var server = new HttpServer<EchoRoutes>(Options(transport));
        Assert.Empty(server.Addresses);
        Assert.Equal(0, server.Port);
        Assert.Equal(ServerState.Starting, server.State);

        await server.StartAsync(Cancellation);
        string address = Assert.Single(server.Addresses);
        Assert.Equal("http://127.0.0.1:" + server.Port, address);
        using var client = new HttpClient();
        using HttpResponseMessage response = await client.PostAsync(address, new StringContent("hello"), Cancellation);
        Assert.Equal("hello", await response.Content.ReadAsStringAsync(Cancellation));

        await server.StopAsync(Cancellation);
        using var socket = new TcpClient();
        await Assert.ThrowsAsync<SocketException>(async () => await socket.ConnectAsync(IPAddress.Loopback, server.Port, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Serves_every_address(string transport)
    {
        ServerOptions options = Options(transport);
        options.Urls.Clear();
        options.Urls.Add("http://localhost:0;http://127.0.0.1:0");
        await using var server = new HttpServer<EchoRoutes>(options);
        await server.StartAsync(Cancellation);

        Assert.InRange(server.Addresses.Count, 2, 3);
        using var client = new HttpClient();
        foreach (string address in server.Addresses)
        {
            using HttpResponseMessage response = await client.PostAsync(address, new StringContent(address), Cancellation);
            Assert.Equal(address, await response.Content.ReadAsStringAsync(Cancellation));
        }
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Closes_idle_connections_when_it_stops(string transport)
    {
        await using var server = new HttpServer<EchoRoutes>(Options(transport));
        await server.StartAsync(Cancellation);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Port, Cancellation);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n"u8.ToArray(), Cancellation);
        byte[] buffer = new byte[1024];
        Assert.NotEqual(0, await stream.ReadAsync(buffer, Cancellation));

        await server.StopAsync(Cancellation);

        Assert.Equal(0, await stream.ReadAsync(buffer, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Opens_its_port_again_after_it_was_used(string transport)
    {
        int port = 0;
        for (int i = 0; i < 3; i++)
        {
            ServerOptions options = Options(transport);
            options.Urls[0] = "http://127.0.0.1:" + port;
            await using var server = new HttpServer<EchoRoutes>(options);
            await server.StartAsync(Cancellation);
            using var client = new HttpClient();
            await client.PostAsync(server.Addresses[0], new StringContent("hello"), Cancellation);
            port = server.Port;

            // It closes the connection first, so that the port lingers.
            await server.StopAsync(Cancellation);
        }
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Refuses_a_port_that_is_taken(string transport)
    {
        await using var first = new HttpServer<EchoRoutes>(Options(transport));
        await first.StartAsync(Cancellation);
        ServerOptions options = Options(transport);
        options.Urls[0] = first.Addresses[0];
        await using var second = new HttpServer<EchoRoutes>(options);

        var exception = await Assert.ThrowsAsync<IOException>(() => second.StartAsync(Cancellation));

        Assert.Equal("Cannot listen on " + first.Addresses[0] + ": the address is already in use.", exception.Message);
        Assert.Empty(second.Addresses);
    }

    [Fact]
    public async Task Stops_as_often_as_it_is_told()
    {
        await using var server = new HttpServer<EchoRoutes>(Options(""));
        await server.StopAsync(Cancellation);
        await server.StartAsync(Cancellation);

        Task first = server.StopAsync(Cancellation);
        Task second = server.StopAsync(Cancellation);
        await first;
        await second;
        await server.StopAsync(Cancellation);
    }

    [Fact]
    public async Task Can_be_disposed_without_a_start()
    {
        var server = new HttpServer<EchoRoutes>(Options(""));
        await server.DisposeAsync();
        await server.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => server.StartAsync(Cancellation));
    }

    [Fact]
    public async Task Starts_once()
    {
        await using var server = new HttpServer<EchoRoutes>(Options(""));
        await server.StartAsync(Cancellation);

        await Assert.ThrowsAsync<InvalidOperationException>(() => server.StartAsync(Cancellation));
        await server.StopAsync(Cancellation);
        await Assert.ThrowsAsync<InvalidOperationException>(() => server.StartAsync(Cancellation));
    }

    [Fact]
    public async Task Does_not_start_when_cancelled()
    {
        await using var server = new HttpServer<EchoRoutes>(Options(""));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.StartAsync(new CancellationToken(canceled: true)));
        Assert.Equal(0, server.Port);
    }

    [Fact]
    public async Task Refuses_wrong_options()
    {
        ServerOptions options = Options("");
        options.Limits.MaxRequestHeaderCount = 0;
        await using var server = new HttpServer<EchoRoutes>(options);

        await Assert.ThrowsAsync<ServerOptionsException>(() => server.StartAsync(Cancellation));
    }

    [Fact]
    public async Task Refuses_an_unknown_transport()
    {
        await using var server = new HttpServer<EchoRoutes>(Options("pigeons"));

        var exception = await Assert.ThrowsAsync<ServerOptionsException>(() => server.StartAsync(Cancellation));
        Assert.Equal("MICROROUTE_TRANSPORT is 'pigeons'; it must be sockets, or not be set.", exception.Message);
    }

    private static ServerOptions Options(string transport)
    {
        var options = new ServerOptions(Variables.Of(("MICROROUTE_TRANSPORT", transport))) { Workers = 2 };
        options.Urls.Add("http://127.0.0.1:0");
        return options;
    }
}
