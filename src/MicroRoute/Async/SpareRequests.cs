namespace MicroRoute;

/// <summary>Suspended requests of one kind that are to be used again. Each worker has its own.</summary>
/// <typeparam name="TRequest">The kind.</typeparam>
internal static class SpareRequests<TRequest>
    where TRequest : SuspendedRequest, new()
{
    // Those beyond are left to the garbage collector, so that memory shrinks after a rush.
    private const int KeptAtMost = 1024;

    [ThreadStatic]
    private static WorkerNotice? t_first;

    [ThreadStatic]
    private static int t_count;

    public static TRequest Rent()
    {
        if (t_first is not { } first)
        {
            return new TRequest();
        }

        t_first = first.Next;
        t_count--;
        first.Next = null;
        return (TRequest)first;
    }

    public static void Return(TRequest request)
    {
        if (t_count < KeptAtMost)
        {
            request.Next = t_first;
            t_first = request;
            t_count++;
        }
    }
}
