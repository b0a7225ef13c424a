using System.Net;
using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json.Nodes;
using MicroRoute;
using MicroRoute.Testing;

namespace Todo.Tests;

/// <summary>The sample in memory: the whole of it but its sockets.</summary>
public sealed class TodoApiTests : IAsyncDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"todo-{Guid.NewGuid():N}.db");
    private readonly TodoFeed _feed = new();
    private readonly TodoStore _store;
    private readonly TestServer _server;
    private readonly HttpClient _client;

    public TodoApiTests()
    {
        _store = new TodoStore(_path, _feed);
        _server = TestServer.Create<Routes>(options => options.Services = new TodoServices(_store, _feed));
        _client = _server.CreateClient();
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        _store.Dispose();
        foreach (string file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(_path) + "*"))
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task An_item_is_made_found_replaced_patched_and_deleted()
    {
        using HttpResponseMessage made = await SendAsync(HttpMethod.Post, "/todos", """{"title":"sleep","due":"2030-01-02"}""");
        Assert.Equal((HttpStatusCode.Created, "/todos/1", "\"1\""), (made.StatusCode, made.Headers.Location?.ToString(), made.Headers.ETag?.ToString()));
        Assert.Equal("""{"id":1,"title":"sleep","done":false,"due":"2030-01-02"}""", await made.Content.ReadAsStringAsync(Cancellation));

        using HttpResponseMessage replaced = await SendAsync(HttpMethod.Put, "/todos/1", """{"title":"work","done":true}""");
        Assert.Equal("""{"id":1,"title":"work","done":true,"due":null}""", await replaced.Content.ReadAsStringAsync(Cancellation));
        using HttpResponseMessage patched = await SendAsync(HttpMethod.Patch, "/todos/1", """{"done":false}""");
        Assert.Equal("""{"id":1,"title":"work","done":false,"due":null}""", await patched.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("\"3\"", patched.Headers.ETag?.ToString());

        using HttpResponseMessage deleted = await SendAsync(HttpMethod.Delete, "/todos/1");
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        using HttpResponseMessage missing = await SendAsync(HttpMethod.Get, "/todos/1");
        await ExpectProblemAsync(missing, HttpStatusCode.NotFound, "number 1");
    }

    [Fact]
    public async Task A_change_of_an_old_version_is_refused()
    {
        using HttpResponseMessage made = await SendAsync(HttpMethod.Post, "/todos", """{"title":"sleep"}""");
        using HttpResponseMessage changed = await SendAsync(HttpMethod.Patch, "/todos/1", """{"title":"work"}""", when: "\"1\"");
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        foreach (HttpMethod method in new[] { HttpMethod.Put, HttpMethod.Patch, HttpMethod.Delete })
        {
            using HttpResponseMessage late = await SendAsync(method, "/todos/1", method == HttpMethod.Delete ? null : """{"title":"play"}""", when: "\"1\"");
            await ExpectProblemAsync(late, HttpStatusCode.PreconditionFailed, "If-Match");
        }

        Assert.Equal("work", _store.Find(1)!.Title);
    }

    [Fact]
    public async Task A_version_that_the_client_has_is_not_sent_again()
    {
        using HttpResponseMessage made = await SendAsync(HttpMethod.Post, "/todos", """{"title":"sleep"}""");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/todos/1");
        request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"1\""));
        using HttpResponseMessage unchanged = await _client.SendAsync(request, Cancellation);
        Assert.Equal((HttpStatusCode.NotModified, "\"1\""), (unchanged.StatusCode, unchanged.Headers.ETag?.ToString()));
    }

    [Fact]
    public async Task The_list_comes_in_parts_and_may_be_filtered()
    {
        for (int i = 1; i <= 25; i++)
        {
            _store.Add(new TodoContent(i % 2 == 0 ? $"Even {i}" : $"odd {i}", Done: i % 5 == 0));
        }

        await ExpectListAsync("/todos", Enumerable.Range(1, 20), next: 20);
        await ExpectListAsync("/todos?after=20", Enumerable.Range(21, 5), next: null);
        await ExpectListAsync("/todos?search=even&limit=2&done=false", [2, 4], next: 4);
        await ExpectListAsync("/todos?done=true", [5, 10, 15, 20, 25], next: null);
        using HttpResponseMessage tooMany = await SendAsync(HttpMethod.Get, "/todos?limit=1000");
        await ExpectProblemAsync(tooMany, HttpStatusCode.BadRequest, "limit");
    }

    [Theory]
    [InlineData("""{"title":""", "malformed")]
    [InlineData("{}", "title")]
    [InlineData("""{"title":""}""", "title")]
    [InlineData("""{"title":"a","due":"tomorrow"}""", "due")]
    public async Task What_is_wrong_with_an_item_is_said(string body, string detail)
    {
        using HttpResponseMessage refused = await SendAsync(HttpMethod.Post, "/todos", body);
        await ExpectProblemAsync(refused, HttpStatusCode.BadRequest, detail);
        Assert.Null(_store.Find(1));
    }

    [Fact]
    public async Task All_of_it_is_exported_a_line_each()
    {
        for (int i = 1; i <= 1_200; i++)
        {
            _store.Add(new TodoContent("item"));
        }

        string[] lines = (await _client.GetStringAsync("/todos/export", Cancellation)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Enumerable.Range(1, 1_200), lines.Select(line => (int)JsonNode.Parse(line)!["id"]!));
    }

    [Fact]
    public async Task Changes_are_told_to_those_who_listen()
    {
        using HttpResponseMessage listening = await _client.GetAsync("/todos/changes", HttpCompletionOption.ResponseHeadersRead, Cancellation);
        Assert.Equal("text/event-stream", listening.Content.Headers.ContentType?.MediaType);
        using var reader = new StreamReader(await listening.Content.ReadAsStreamAsync(Cancellation), Encoding.UTF8);
        using HttpResponseMessage made = await SendAsync(HttpMethod.Post, "/todos", """{"title":"sleep"}""");
        Assert.Equal("event: added", await reader.ReadLineAsync(Cancellation));
        Assert.StartsWith("data: {\"kind\":\"added\",\"item\":{\"id\":1,", await reader.ReadLineAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_are_told_in_their_order()
    {
        const int Writers = 8;
        const int ChangesOfEach = 25;

        // It takes so long to tell them that the next change is made meanwhile.
        const int OtherListeners = 3_000;
        using HttpResponseMessage made = await SendAsync(HttpMethod.Post, "/todos", """{"title":"sleep"}""");
        Task<List<long>> told = ListenAsync(Writers * ChangesOfEach);
        for (int i = 0; i < OtherListeners; i++)
        {
            _ = ListenAsync(int.MaxValue);
        }

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            for (int i = 0; i < ChangesOfEach; i++)
            {
                using HttpResponseMessage changed = await SendAsync(HttpMethod.Patch, "/todos/1", """{"title":"work"}""");
                Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
            }
        })));

        Assert.Equal(Enumerable.Range(2, Writers * ChangesOfEach).Select(version => (long)version), await told);
    }

    /// <summary>Takes so many changes of which the server tells, beginning with the next, and gives the versions that they made.</summary>
    private async Task<List<long>> ListenAsync(int count)
    {
        var versions = new List<long>();
        await foreach (SseItem<TodoChange> change in _feed.ListenAsync(Cancellation))
        {
            versions.Add(change.Data.Item.Version);
            if (versions.Count == count)
            {
                break;
            }
        }

        return versions;
    }

    private async Task ExpectListAsync(string path, IEnumerable<int> ids, int? next)
    {
        JsonNode page = JsonNode.Parse(await _client.GetStringAsync(path, Cancellation))!;
        Assert.Equal(ids, page["items"]!.AsArray().Select(item => (int)item!["id"]!));
        Assert.Equal(next, (int?)page["next"]);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? body = null, string? when = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        if (when is not null)
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue(when));
        }

        return await _client.SendAsync(request, Cancellation);
    }

    private static async Task ExpectProblemAsync(HttpResponseMessage response, HttpStatusCode status, string detail)
    {
        Assert.Equal((status, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Contains(detail, await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }
}
