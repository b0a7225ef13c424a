using MicroRoute.Tests.Support;

namespace MicroRoute.Aot.Tests;

/// <summary>samples/Crud as a native binary: a whole API in one short file, with no context class.</summary>
public sealed class CrudTests : IClassFixture<CrudTests.PublishedCrud>
{
    private readonly PublishedSample _crud;

    public CrudTests(PublishedCrud published) => _crud = published.Sample;

    [Fact]
    public void Publishes_without_a_warning() => Assert.DoesNotContain("warning", _crud.Output, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Is_short() => Assert.InRange(File.ReadAllLines(Path.Combine(Repository.Folder, "samples", "Crud", "Program.cs")).Length, 1, 25);

    [Fact]
    public async Task Makes_finds_lists_replaces_and_deletes()
    {
        using ServerProcess server = await _crud.StartAsync("");
        using RawClient client = await server.ConnectAsync();

        RawResponse made = await SendAsync(client, "POST", "/notes", """{"text":"one"}""");
        Assert.Equal((201, "/notes/1", """{"id":1,"text":"one"}"""), (made.Status, made["Location"], made.Text));
        await SendAsync(client, "POST", "/notes", """{"text":"two"}""");
        Assert.Equal("""[{"id":1,"text":"one"},{"id":2,"text":"two"}]""", (await SendAsync(client, "GET", "/notes")).Text);
        Assert.Equal("""{"id":1,"text":"three"}""", (await SendAsync(client, "PUT", "/notes/1", """{"text":"three"}""")).Text);
        Assert.Equal("""{"id":1,"text":"three"}""", (await SendAsync(client, "GET", "/notes/1")).Text);
        Assert.Equal(204, (await SendAsync(client, "DELETE", "/notes/1")).Status);
        Assert.Equal("""[{"id":2,"text":"two"}]""", (await SendAsync(client, "GET", "/notes")).Text);
    }

    [Theory]
    [InlineData("GET", "/notes/1", "", 404, "Not Found")]
    [InlineData("DELETE", "/notes/1", "", 404, "Not Found")]
    [InlineData("PUT", "/notes/1", """{"text":"a"}""", 404, "Not Found")]
    [InlineData("GET", "/nowhere", "", 404, "Not Found")]
    [InlineData("PATCH", "/notes/1", "", 405, "Method Not Allowed")]
    [InlineData("POST", "/notes", """{"text":""", 400, "malformed")]
    [InlineData("POST", "/notes", """{"text":1}""", 400, "$.text")]
    [InlineData("POST", "/notes", "{}", 400, "text")]
    [InlineData("POST", "/notes", """{"text":""}""", 400, "text")]
    [InlineData("POST", "/notes", "", 400, "missing")]
    public async Task Each_error_is_a_problem_document_that_names_the_fault(string method, string path, string body, int status, string named)
    {
        using ServerProcess server = await _crud.StartAsync("");
        using RawClient client = await server.ConnectAsync();

        RawResponse refusal = await SendAsync(client, method, path, body);

        Assert.Equal((status, "application/problem+json"), (refusal.Status, refusal["Content-Type"]));
        Assert.Contains(named, refusal.Text, StringComparison.Ordinal);
    }

    private static Task<RawResponse> SendAsync(RawClient client, string method, string path, string body = "")
        => client.AskAsync($"{method} {path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");

    public sealed class PublishedCrud : IAsyncLifetime
    {
        public PublishedSample Sample { get; } = new("Crud");

        public ValueTask InitializeAsync() => new(Sample.PublishAsync());

        public ValueTask DisposeAsync()
        {
            Sample.Delete();
            return ValueTask.CompletedTask;
        }
    }
}
