using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>What handlers return.</summary>
public class ResultTests
{
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
