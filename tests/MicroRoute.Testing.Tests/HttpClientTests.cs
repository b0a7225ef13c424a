using System.Net;
using System.Text;

namespace MicroRoute.Testing.Tests;

public sealed class HttpClientTests : IDisposable
{
    private readonly TestServer _server = TestServer.Create<Routes>();
    private readonly HttpClient _client;

    public HttpClientTests() => _client = _server.CreateClient();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Gets_an_answer()
    {
        Assert.Equal("User 7", await _client.GetStringAsync("/users/7", Cancellation));

        using HttpResponseMessage missing = await _client.GetAsync("/users/seven", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Equal("application/problem+json", missing.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Finds_the_server_ready()
    {
        using HttpResponseMessage response = await _client.GetAsync("/healthz", Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public void Gets_an_answer_without_async()
    {
        using HttpResponseMessage response = _client.Send(new HttpRequestMessage(HttpMethod.Get, "/users/7"), Cancellation);

        using var reader = new StreamReader(response.Content.ReadAsStream(Cancellation));
        Assert.Equal("User 7", reader.ReadToEnd());
    }

    [Fact]
    public async Task Exchanges_bodies_that_do_not_fit_what_is_under_way()
    {
        byte[] body = new byte[3_000_000];
        new Random(1).NextBytes(body);

        using HttpResponseMessage response = await _client.PostAsync("/echo", new ByteArrayContent(body), Cancellation);

        Assert.Equal(body, await response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task Sends_a_body_of_unknown_length()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/echo")
        {
            Content = new StreamContent(new MemoryStream("in chunks"u8.ToArray())),
        };
        request.Headers.TransferEncodingChunked = true;

        using HttpResponseMessage response = await _client.SendAsync(request, Cancellation);

        Assert.Equal("in chunks", await response.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task Reads_an_answer_as_it_comes()
    {
        using HttpResponseMessage response = await _client.GetAsync("/fill/1000000", HttpCompletionOption.ResponseHeadersRead, Cancellation);
        using Stream stream = await response.Content.ReadAsStreamAsync(Cancellation);
        byte[] first = new byte[26];
        await stream.ReadExactlyAsync(first, Cancellation);

        Assert.Equal("abcdefghijklmnopqrstuvwxyz", Encoding.ASCII.GetString(first));
    }

    [Fact]
    public async Task Shows_each_answer()
    {
        using HttpResponseMessage moved = await _client.GetAsync("/moved", Cancellation);
        using HttpResponseMessage next = await _client.GetAsync("/cookie", Cancellation);

        Assert.Equal(HttpStatusCode.Found, moved.StatusCode);
        Assert.Equal("none", await next.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task Follows_and_remembers_when_asked_to()
    {
        SocketsHttpHandler handler = _server.CreateHandler();
        handler.AllowAutoRedirect = handler.UseCookies = true;
        using var client = new HttpClient(handler) { BaseAddress = _server.BaseAddress };

        Assert.Equal("a=b", await client.GetStringAsync("/moved", Cancellation));
    }

    [Fact]
    public async Task Serves_many_clients_at_a_time()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(async i =>
        {
            using HttpClient client = _server.CreateClient();
            for (int request = 0; request < 20; request++)
            {
                Assert.Equal($"User {(i * 100) + request}", await client.GetStringAsync($"/users/{(i * 100) + request}", Cancellation));
            }
        }));
    }

    [Fact]
    public async Task Goes_on_with_a_new_connection_after_the_server_has_closed_an_idle_one()
    {
        Assert.Equal("User 1", await _client.GetStringAsync("/users/1", Cancellation));

        await _server.AdvanceAsync(TimeSpan.FromMinutes(2));

        Assert.Equal("User 2", await _client.GetStringAsync("/users/2", Cancellation));
    }

    [Fact]
    public async Task Gets_500_for_a_handler_that_fails_and_the_log_has_the_exception()
    {
        using HttpResponseMessage response = await _client.GetAsync("/fail?secret=1", Cancellation);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        ServerEvent failure = Assert.Single(_server.Log);
        Assert.Equal(ServerEventId.HandlerFailed, failure.Id);
        Assert.Matches("^GET /fail MicroRoute.Testing.Tests.TestRoutes.Fail TestRoutes.cs:[0-9]+$", failure.Route.ToString());
        Assert.Equal("So it is.", Assert.IsType<InvalidOperationException>(failure.Exception).Message);
    }

    [Fact]
    public async Task Who_gives_up_resets_and_the_handler_is_told()
    {
        using var cancellation = new CancellationTokenSource();
        Task<HttpResponseMessage> answer = _client.GetAsync("/left", cancellation.Token);
        await TestRoutes.Asked.Task.WaitAsync(Cancellation);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        await TestRoutes.Told.Task.WaitAsync(TimeSpan.FromMinutes(1), Cancellation);
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
    }
}
