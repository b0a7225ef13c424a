using MicroRoute.Tests.Support;

namespace MicroRoute.Aot.Tests;

/// <summary>samples/Json as a native binary: JSON without reflection.</summary>
public sealed class JsonTests : IClassFixture<JsonTests.PublishedJson>
{
    private const long MaxSize = 3_355_443;

    private readonly PublishedSample _json;

    public JsonTests(PublishedJson published) => _json = published.Sample;

    [Fact]
    public void Publishes_without_a_warning() => Assert.DoesNotContain("warning", _json.Output, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Is_small() => Assert.InRange(new FileInfo(_json.Binary).Length, 1, MaxSize);

    [Fact]
    public async Task Reads_and_writes_objects()
    {
        using ServerProcess server = await _json.StartAsync("");
        using RawClient client = await server.ConnectAsync();

        RawResponse greeting = await client.AskAsync("GET /json HTTP/1.1\r\nHost: a\r\n\r\n");
        Assert.Equal("""{"message":"Hello, World!"}""", greeting.Text);
        Assert.Equal("application/json", greeting["Content-Type"]);
        Assert.Equal("""{"message":"caf\u00E9"}""", (await PostAsync(client, """{ "MESSAGE": "caf\u00e9" }""")).Text);
    }

    [Theory]
    [InlineData("""{"message":""", "application/json", 400, "\"reason\":\"malformed\"")]
    [InlineData("""{"message":7}""", "application/json", 400, "\"path\":\"$.message\"")]
    [InlineData("""{"message":null}""", "application/json", 400, "\"reason\":\"invalid\"")]
    [InlineData("{}", "application/json", 400, "\"reason\":\"missing\",\"expected\":\"string\",\"path\":\"$.message\"")]
    [InlineData("", "application/json", 400, "\"reason\":\"missing\"")]
    [InlineData("null", "application/json", 400, "\"reason\":\"missing\"")]
    [InlineData("message=a", "application/x-www-form-urlencoded", 415, "application/json")]
    public async Task Says_what_is_wrong_with_a_body(string body, string mediaType, int status, string detail)
    {
        using ServerProcess server = await _json.StartAsync("");
        using RawClient client = await server.ConnectAsync();

        RawResponse refusal = await PostAsync(client, body, mediaType);

        Assert.Equal(status, refusal.Status);
        Assert.Equal("application/problem+json", refusal["Content-Type"]);
        Assert.Contains(detail, refusal.Text, StringComparison.Ordinal);
        Assert.Contains(status == 400 ? "\"parameter\":\"greeting\",\"source\":\"body\"" : "\"source\":\"body\"", refusal.Text, StringComparison.Ordinal);
    }

    private static Task<RawResponse> PostAsync(RawClient client, string body, string mediaType = "application/json")
        => client.AskAsync($"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: {mediaType}\r\nContent-Length: {body.Length}\r\n\r\n{body}");

    public sealed class PublishedJson : IAsyncLifetime
    {
        public PublishedSample Sample { get; } = new("Json");

        public ValueTask InitializeAsync() => new(Sample.PublishAsync());

        public ValueTask DisposeAsync()
        {
            Sample.Delete();
            return ValueTask.CompletedTask;
        }
    }
}
