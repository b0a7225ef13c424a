namespace MicroRoute;

/// <summary>Lets a handler block, for instance on a database: it runs on a thread of its own kind, and its worker serves others meanwhile.
/// There are at most <see cref="ServerLimits.MaxBlockingThreads"/> such threads; requests wait for one in a queue of
/// <see cref="ServerLimits.MaxBlockingQueueLength"/>, and beyond that get 503 with <c>Retry-After</c> (RFC 9110, section 10.2.3).</summary>
/// <remarks>Values are bound before, and faults in them answered without a thread.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BlockingAttribute : Attribute;
