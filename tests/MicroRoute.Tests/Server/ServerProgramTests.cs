using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace MicroRoute.Tests.Server;

public partial class ServerProgramTests
{
    private readonly BlockingCollection<string> _output = [];
    private readonly List<string> _error = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Says_where_it_listens_and_ends_with_0_when_told_to_stop()
    {
        ProgramHost host = Host();
        Task<int> code = Task.Run(() => Run(host, "--urls", "http://127.0.0.1:0", "--workers=2"), Cancellation);

        string greeting = _output.Take(Cancellation);
        Assert.Matches(Greeting(), greeting);
        using var client = new HttpClient();
        using HttpResponseMessage response = await client.PostAsync(greeting.Split(' ')[2], new StringContent("hello"), Cancellation);
        Assert.Equal("hello", await response.Content.ReadAsStringAsync(Cancellation));

        host.StopRequest.SetResult();
        Assert.Equal(0, await code);
        Assert.Empty(_output);
        Assert.Empty(_error);
    }

    [Fact]
    public async Task Says_where_it_listens_for_each_address()
    {
        ProgramHost host = Host();
        Task<int> code = Task.Run(() => Run(host, "--urls=http://127.0.0.1:0;http://127.0.0.1:0"), Cancellation);

        string[] lines = _output.Take(Cancellation).Split(Environment.NewLine);
        host.StopRequest.SetResult();

        Assert.Equal(2, lines.Length);
        Assert.Matches(@"^Listening on http://127\.0\.0\.1:\d+$", lines[1]);
        Assert.Equal(0, await code);
    }

    [Fact]
    public void Takes_the_options_of_the_program()
    {
        int code = ServerProgram.Run<EchoRoutes>([], options => options.Workers = -1, Host());

        Assert.Equal(2, code);
        Assert.StartsWith("Workers is -1", Assert.Single(_error), StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_help()
    {
        Assert.Equal(0, Run(Host(), "--help"));
        Assert.Contains("--workers N", _output.Take(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_the_routes()
    {
        Assert.Equal(0, Run(Host(), "--routes"));
        Assert.Equal("POST  /{*path}  Tests.Echo", _output.Take(Cancellation));
    }

    [Theory]
    [InlineData("--color", "Unknown option '--color'; --help lists those that are known.")]
    [InlineData("--urls", "Option '--urls' needs a value.")]
    [InlineData("--urls=https://localhost", "Cannot listen on 'https://localhost': HTTPS is not supported; put a proxy that ends TLS in front and listen on http://.")]
    [InlineData("--workers=2000", "Workers is 2000; it must be from 0 to 1024.")]
    [InlineData("--urls=http://192.0.2.1:5000", "Cannot listen on http://192.0.2.1:5000: the address is none of this machine's.")]
    public void Ends_with_2_and_one_line_when_used_wrongly(string argument, string line)
    {
        Assert.Equal(2, Run(Host(), argument));

        Assert.Equal([line], _error);
        Assert.Empty(_output);
    }

    [Fact]
    public async Task Ends_with_2_when_the_port_is_taken()
    {
        var options = new ServerOptions(Variables.Of());
        options.Urls.Add("http://127.0.0.1:0");
        await using var server = new HttpServer<EchoRoutes>(options);
        await server.StartAsync(Cancellation);

        Assert.Equal(2, Run(Host(), "--urls", server.Addresses[0]));
        Assert.Equal(["Cannot listen on " + server.Addresses[0] + ": the address is already in use."], _error);
    }

    private static int Run(ProgramHost host, params string[] args) => ServerProgram.Run<EchoRoutes>(args, configure: null, host);

    private ProgramHost Host() => new() { Output = _output.Add, Error = _error.Add, Variables = Variables.Of() };

    [GeneratedRegex(@"^Listening on http://127\.0\.0\.1:\d+ with 2 workers, 1 route, started in \d+ ms$")]
    private static partial Regex Greeting();
}
