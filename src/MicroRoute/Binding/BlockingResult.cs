using System.ComponentModel;
using System.Net;

namespace MicroRoute.Binding;

/// <summary>Has a handler called where it may block, and writes its result then.</summary>
/// <remarks>Nothing is allocated for a request once as many have been under way at a time.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BlockingResult
{
    /// <summary>Answers without a body when the handler has returned.</summary>
    /// <typeparam name="TCall">The handler with its arguments.</typeparam>
    /// <param name="context">The request and its response.</param>
    /// <param name="call">The call.</param>
    public static void Write<TCall>(ref HttpContext context, TCall call)
        where TCall : struct, IBlockingCall
    {
        if (TryEnter(ref context))
        {
            SuspendedCall<TCall> suspended = SpareRequests<SuspendedCall<TCall>>.Rent();
            suspended.Call = call;
            Begin(ref context, suspended);
        }
    }

    /// <summary>Answers with the handler's result when it has returned.</summary>
    /// <typeparam name="TCall">The handler with its arguments.</typeparam>
    /// <typeparam name="T">The result's type.</typeparam>
    /// <typeparam name="TWriter">What writes it.</typeparam>
    /// <param name="context">The request and its response.</param>
    /// <param name="call">The call.</param>
    public static void Write<TCall, T, TWriter>(ref HttpContext context, TCall call)
        where TCall : struct, IBlockingCall<T>
        where TWriter : struct, IResultWriter<T>
    {
        if (TryEnter(ref context))
        {
            SuspendedCall<TCall, T, TWriter> suspended = SpareRequests<SuspendedCall<TCall, T, TWriter>>.Rent();
            suspended.Call = call;
            Begin(ref context, suspended);
        }
    }

    private static bool TryEnter(ref HttpContext context)
    {
        ServerOptions options = context.State.Options;
        if (options.BlockingPool.TryEnter())
        {
            return true;
        }

        if (context.State.Exchange is { } exchange)
        {
            exchange.Responds = false;
        }

        context.Response.AddHeader("Retry-After"u8, "1"u8);
        ProblemWriter.Write(
            context.Response.Writer, HttpStatusCode.ServiceUnavailable, "The server has more requests of this kind than it can work on; try again soon."u8);
        options.BlockingPool.ReportFull(context.State);
        return false;
    }

    private static void Begin(ref HttpContext context, SuspendedCall suspended)
    {
        context.Suspend(suspended);
        context.State.Options.BlockingPool.Add(suspended);
    }
}
