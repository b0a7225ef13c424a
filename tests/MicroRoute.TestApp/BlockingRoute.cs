namespace MicroRoute.TestApp;

/// <summary>A handler that has a thread to block.</summary>
internal static class BlockingRoute
{
    private static readonly byte[] s_text = "blocked 7"u8.ToArray();

    [Get("/blocking/{id:int}")]
    [Blocking]
    internal static byte[]? Get(int id, CancellationToken aborted) => id == 7 && aborted.CanBeCanceled ? s_text : null;
}
