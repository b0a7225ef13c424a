namespace MicroRoute;

/// <summary>The limits that keep a server safe. Each has a default that suits a server on a real network.</summary>
public sealed class ServerLimits
{
    /// <summary>The longest body that is in memory as a whole, whatever limits say.</summary>
    internal const int LargestBody = 1024 * 1024 * 1024;

    /// <summary>The longest request line in bytes, without its CRLF; empty lines before it count. Beyond it: 414. Default: 8,192.</summary>
    public int MaxRequestLineSize { get; set; } = 8192;

    /// <summary>The longest header block in bytes, trailers included. Beyond it: 431. Default: 32,768.</summary>
    public int MaxRequestHeadersSize { get; set; } = 32 * 1024;

    /// <summary>The most header fields a request may have. Beyond it: 431. Default: 100.</summary>
    public int MaxRequestHeaderCount { get; set; } = 100;

    /// <summary>The longest chunk-size line in bytes, extensions included, without its CRLF. Beyond it: 400. Default: 4,096.</summary>
    public int MaxChunkLineSize { get; set; } = 4096;

    /// <summary>The longest request body in bytes that is buffered. Beyond it: 413. Default: 4 MiB.</summary>
    public int MaxRequestBodySize { get; set; } = 4 * 1024 * 1024;

    /// <summary>The longest request body in bytes that a handler reads as a stream. Beyond it: 413. Default: 30,000,000.</summary>
    public long MaxStreamedRequestBodySize { get; set; } = 30_000_000;

    /// <summary>How long a request's head may take: from accept for a connection's first request, from its first byte for later
    /// ones. Beyond it: 408 if a byte came, else the connection closes. Default: 10 seconds.</summary>
    public TimeSpan RequestHeadersTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a connection may wait between requests before it is closed. Default: 75 seconds.</summary>
    public TimeSpan KeepAliveTimeout { get; set; } = TimeSpan.FromSeconds(75);

    /// <summary>The slowest rate, in bytes a second, at which a body may arrive (else 408) or an answer be taken (else the
    /// connection closes), after <see cref="MinDataRateGracePeriod"/>. Fast bytes pay for a later pause, of at most
    /// <see cref="KeepAliveTimeout"/>. Default: 240.</summary>
    public int MinDataRate { get; set; } = 240;

    /// <summary>How long a body or an answer may stay below <see cref="MinDataRate"/> at its begin. Default: 5 seconds.</summary>
    public TimeSpan MinDataRateGracePeriod { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The most connections of one worker; fewer where the process may not open as many files. Beyond it one
    /// makes room that takes longer than a second for the head of a request, else the longest idle; with none such, the server accepts
    /// no more for a while. Default: 16,384.</summary>
    public int MaxConnectionsPerWorker { get; set; } = 16_384;

    /// <summary>The most memory, in bytes, that all connections of one worker may own together: at least four times the largest
    /// request. Beyond it connections that would need more are not read, new bodies get 503, and those that take their answers
    /// slowest are closed; an eighth of it is kept for those who want no more than 64 KiB. Default: 256 MiB.</summary>
    public long MaxConnectionMemoryPerWorker { get; set; } = 256L * 1024 * 1024;

    /// <summary>How many bytes of unsent answers a connection may have before no further request of it is looked at. One answer
    /// may be larger. Default: 256 KiB.</summary>
    public int MaxUnsentResponseSize { get; set; } = 256 * 1024;

    /// <summary>The most threads on which <see cref="BlockingAttribute">[Blocking]</see> handlers run, for all workers together. They are begun
    /// when there is something for them to do, and end when there was nothing for a while. Default: 64.</summary>
    public int MaxBlockingThreads { get; set; } = 64;

    /// <summary>The most requests that wait for such a thread. Beyond it: 503 with <c>Retry-After</c>. Default: 1,024.</summary>
    public int MaxBlockingQueueLength { get; set; } = 1024;

    /// <summary>How long a server that is told to stop waits for what runs, after <see cref="ServerOptions.DrainDelay"/>; then it gives
    /// up the rest. Default: 30 seconds.</summary>
    public TimeSpan DrainTimeout { get; set; } = TimeSpan.FromSeconds(30);
}
