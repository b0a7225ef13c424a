using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>What handlers return.</summary>
public class ResultTests
{
    [Fact]
    public void AreWrittenWhenTheirTasksAreComplete()
    {
        using CompiledApp app = CompiledApp.Of("""
            using System.Net;

            internal static class App
            {
                [Get("/task")] internal static async Task Nothing() => await Task.Yield();
                [Get("/value-task")] internal static ValueTask Done() => default;
                [Get("/text/{a}")] internal static async Task<string?> Text(string a, CancellationToken aborted, int b = 2) { await Task.Delay(1, aborted); return a == "none" ? null : a + b; }
                [Get("/bytes")] internal static async ValueTask<byte[]> Bytes() { await Task.Yield(); return [65]; }
                [Get("/status")] [Timeout(60_000)] internal static Task<HttpStatusCode> Status(CancellationToken aborted) => Task.FromResult(aborted.CanBeCanceled ? HttpStatusCode.Conflict : default);
                [Get("/late")] [Timeout(1)] internal static async Task<string> Late(CancellationToken aborted) { await Task.Delay(-1, aborted); return ""; }
                [Get("/length/{a}")] internal static Task<string> Length(ReadOnlySpan<byte> a) => Later(a.Length);
                [Get("/fail")] internal static async Task<string> Fail() { await Task.Yield(); throw new InvalidOperationException("never seen"); }
                private static async Task<string> Later(int length) { await Task.Yield(); return $"{length}"; }
            }
            """);

        Assert.Equal((200, ""), Send("/task"));
        Assert.Equal((200, ""), Send("/value-task"));
        Assert.Equal((200, "one3"), Send("/text/one?b=3"));
        Assert.Equal(404, Send("/text/none").Status);
        Assert.Equal(400, Send("/text/one?b=x").Status);
        Assert.Equal((200, "A"), Send("/bytes"));
        Assert.Equal((409, ""), Send("/status"));
        Assert.Equal(504, Send("/late").Status);
        Assert.Equal((200, "5"), Send("/length/abcde"));
        Assert.Equal(500, Send("/fail").Status);
        Assert.Equal(404, Send("/nowhere").Status);

        (int Status, string Body) Send(string path)
        {
            Answer answer = app.Send("GET " + path);
            return (answer.Status, answer.Body);
        }
    }

    [Fact]
    public void AreWaitedForWhereATableHasTasks()
    {
        Assert.False(HasAsync("[Get(\"/\")] internal static string Get() => \"\";"));
        Assert.False(HasAsync(""));
        Assert.True(HasAsync("[Get(\"/\")] internal static string Get() => \"\"; [Put(\"/\")] internal static Task Put() => Task.CompletedTask;"));

        static bool HasAsync(string handlers)
        {
            using CompiledApp app = CompiledApp.Of($"internal static class App {{ {handlers} }}");
            return (bool)app.Router.GetProperty("HasAsync")!.GetValue(null)!;
        }
    }

    [Fact]
    public void AreWritten()
    {
        using CompiledApp app = CompiledApp.Of("""
            using System.Net;

            internal static class App
            {
                [Get("/void")] internal static void Void(HttpResponse response) => response.StatusCode = HttpStatusCode.Accepted;
                [Get("/span")] internal static ReadOnlySpan<byte> Span() => "span"u8;
                [Get("/bytes")] internal static byte[] Bytes() => [65];
                [Get("/no-bytes")] internal static byte[]? NoBytes() => null;
                [Get("/text")] internal static string Text() => "é";
                [Get("/no-text")] internal static string? NoText() => null;
                [Get("/status")] internal static HttpStatusCode Status() => HttpStatusCode.Conflict;
            }
            """);

        Assert.Equal((202, ""), Send("/void"));
        Assert.Equal((200, "span"), Send("/span"));
        Assert.Equal((200, "A"), Send("/bytes"));
        Assert.Equal(404, Send("/no-bytes").Status);
        Assert.Equal((200, "é"), Send("/text"));
        Assert.Equal(404, Send("/no-text").Status);
        Assert.Equal((409, ""), Send("/status"));

        (int Status, string Body) Send(string path)
        {
            Answer answer = app.Send("GET " + path);
            return (answer.Status, answer.Body);
        }
    }
}
