using System.Net;

namespace MicroRoute.Testing.Tests;

/// <summary>The application under test.</summary>
internal static class TestRoutes
{
    [Get("/")]
    internal static ReadOnlySpan<byte> Index() => "Hello, World!"u8;

    [Get("/users/{id:int}")]
    internal static string Find(int id) => $"User {id}";

    [Post("/echo")]
    internal static ReadOnlySpan<byte> Echo([FromBody] ReadOnlySpan<byte> body) => body;

    [Get("/fill/{count:int}")]
    internal static void Fill(int count, HttpResponse response)
    {
        for (int i = 0; i < count; i++)
        {
            response.Write([(byte)('a' + (i % 26))]);
        }
    }

    [Get("/fail")]
    internal static string Fail() => throw new InvalidOperationException("So it is.");

    [Get("/moved")]
    internal static HttpStatusCode Moved(HttpResponse response)
    {
        response.AddHeader("Location"u8, "/cookie"u8);
        response.AddHeader("Set-Cookie"u8, "a=b"u8);
        return HttpStatusCode.Found;
    }

    [Get("/cookie")]
    internal static string Cookie([FromHeader] string cookie = "none") => cookie;

    [Get("/healthz")]
    internal static HttpStatusCode Ready()
        => HttpServer.State == ServerState.Running ? HttpStatusCode.OK : HttpStatusCode.ServiceUnavailable;

    [Get("/never")]
    [Timeout(5000)]
    internal static async Task Never(CancellationToken aborted) => await Task.Delay(Timeout.Infinite, aborted);

    /// <summary>Set when the log has named a slow handler.</summary>
    internal static TaskCompletionSource<ServerEvent> Named { get; } = new();

    /// <summary>Holds the worker until it is named for it.</summary>
    [Get("/slow/{id}")]
    internal static string Slow(int id) => Named.Task.Wait(TimeSpan.FromMinutes(1)) ? "named" : "not named";

    /// <summary>Does the same where it holds no worker.</summary>
    [Get("/blocking/{id}")]
    [Blocking]
    internal static string Block(int id, CancellationToken aborted) => $"{id} {Thread.CurrentThread.Name} {aborted.CanBeCanceled}";

    [Get("/fail/later")]
    internal static async Task<string> FailLater()
    {
        await Task.Yield();
        throw new InvalidOperationException("So it is.");
    }

    [Get("/fail/blocking")]
    [Blocking]
    internal static string FailBlocking() => throw new InvalidOperationException("So it is.");

    /// <summary>Whether a client asked for <c>/left</c>, and whether its handler was told that he has gone.</summary>
    internal static TaskCompletionSource Asked { get; } = new();

    internal static TaskCompletionSource Told { get; } = new();

    [Get("/left")]
    internal static async Task Left(CancellationToken aborted)
    {
        Asked.SetResult();
        using CancellationTokenRegistration told = aborted.Register(Told.SetResult);
        await Task.Delay(Timeout.Infinite, aborted);
    }

    /// <summary>Holds the worker until it is given up.</summary>
    [Get("/wait")]
    internal static string Wait(CancellationToken aborted) => aborted.WaitHandle.WaitOne(TimeSpan.FromMinutes(1)) ? "given up" : "forgotten";
}
