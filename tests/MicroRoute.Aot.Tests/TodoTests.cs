using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using MicroRoute.Tests.Support;

namespace MicroRoute.Aot.Tests;

/// <summary>samples/Todo as a native binary.</summary>
public sealed class TodoTests : IClassFixture<TodoTests.PublishedTodo>, IDisposable
{
    private const int Writers = 8;
    private const int Enough = 200;

    private readonly PublishedSample _todo;
    private readonly string _folder = Directory.CreateTempSubdirectory("todo-").FullName;

    public TodoTests(PublishedTodo published) => _todo = published.Sample;

    private string Database => Path.Combine(_folder, "todo.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Publishes_without_a_warning() => Assert.DoesNotContain("warning", _todo.Output, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task Wrong_options_and_files_are_said_in_a_line()
    {
        (int exitCode, _, string error) = await ServerProcess.RunAsync(TimeSpan.FromSeconds(30), _todo.Binary, "--", "--colour");
        Assert.Equal((2, 1), (exitCode, error.TrimEnd().Split('\n').Length));
        (exitCode, _, error) = await ServerProcess.RunAsync(TimeSpan.FromSeconds(30), _todo.Binary, "--", "--database", Path.Combine(_folder, "none", "todo.db"));
        Assert.Equal((1, 1), (exitCode, error.TrimEnd().Split('\n').Length));
    }

    [Fact]
    public async Task A_kill_in_mid_write_loses_no_row_that_was_acknowledged()
    {
        var acknowledged = new ConcurrentBag<int>();
        using (ServerProcess server = await _todo.StartAsync("", "--database", Database))
        {
            using var enough = new SemaphoreSlim(0);
            Task[] writers = [.. Enumerable.Range(0, Writers).Select(_ => WriteAsync(server.Port, acknowledged, enough))];
            for (int i = 0; i < Enough; i++)
            {
                await enough.WaitAsync(TestContext.Current.CancellationToken);
            }

            Assert.All(writers, writer => Assert.False(writer.IsCompleted));
            await server.KillAsync();
            await Task.WhenAll(writers);
        }

        using ServerProcess again = await _todo.StartAsync("", "--database", Database);
        using RawClient client = await again.ConnectAsync();
        RawResponse export = await client.AskAsync("GET /todos/export HTTP/1.1\r\nHost: a\r\n\r\n");
        int[] there = [.. export.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (int)JsonNode.Parse(line)!["id"]!)];

        Assert.Empty(acknowledged.Except(there));
        Assert.True(acknowledged.Count >= Enough);
    }

    /// <summary>Writes one after another until the server is gone.</summary>
    private static async Task WriteAsync(int port, ConcurrentBag<int> acknowledged, SemaphoreSlim enough)
    {
        const string Body = """{"title":"survive"}""";
        using RawClient client = await RawClient.ConnectAsync(port);
        while (true)
        {
            RawResponse made;
            try
            {
                made = await client.AskAsync($"POST /todos HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body}");
            }
            catch (Exception exception) when (exception is System.Net.Sockets.SocketException or IOException or Xunit.Sdk.XunitException)
            {
                return;
            }

            Assert.Equal(201, made.Status);
            acknowledged.Add((int)JsonNode.Parse(made.Text)!["id"]!);
            enough.Release();
        }
    }

    public sealed class PublishedTodo : IAsyncLifetime
    {
        public PublishedSample Sample { get; } = new("Todo");

        public ValueTask InitializeAsync() => new(Sample.PublishAsync());

        public ValueTask DisposeAsync()
        {
            Sample.Delete();
            return ValueTask.CompletedTask;
        }
    }
}
