using System.ComponentModel;

namespace MicroRoute.Binding;

/// <summary>Lets a route have its request when as much of the body has come as it wants. Generated code asks it where a route has
/// matched, in programs in which not all want the same (<see cref="IRouter.HasBodyGates"/>).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BodyGate
{
    /// <summary>For a route that takes its body as a whole, within <see cref="ServerLimits.MaxRequestBodySize"/>.</summary>
    /// <param name="context">The request.</param>
    /// <returns>Whether the route is to be called. Else the request is answered, or will be dispatched again.</returns>
    public static bool TakesWhole(ref HttpContext context) => TakesWhole(ref context, context.State.Options.Limits.MaxRequestBodySize);

    /// <summary>For a route that takes its body as a whole and has its own limit.</summary>
    /// <param name="context">The request.</param>
    /// <param name="limit">The most bytes; 1 GiB at the most.</param>
    /// <returns>Whether the route is to be called. Else the request is answered, or will be dispatched again.</returns>
    public static bool TakesWhole(ref HttpContext context, long limit)
    {
        if (!Fits(ref context, Math.Min(limit, ServerLimits.LargestBody)))
        {
            return false;
        }

        context.State.WantsWholeBody = context.State.IsBodyAwaited;
        return !context.State.IsBodyAwaited;
    }

    /// <summary>For a route that reads its body as a stream, within <see cref="ServerLimits.MaxStreamedRequestBodySize"/>.</summary>
    /// <param name="context">The request.</param>
    /// <returns>Whether the route is to be called. Else the request is answered.</returns>
    public static bool TakesStream(ref HttpContext context) => TakesStream(ref context, context.State.Options.Limits.MaxStreamedRequestBodySize);

    /// <summary>For a route that reads its body as a stream and has its own limit.</summary>
    /// <param name="context">The request.</param>
    /// <param name="limit">The most bytes; <see cref="long.MaxValue"/> for any.</param>
    /// <returns>Whether the route is to be called. Else the request is answered.</returns>
    public static bool TakesStream(ref HttpContext context, long limit)
        => Fits(ref context, limit) && (!context.State.IsBodyAwaited || context.State.Memory.TryAdmit() || !Refuse(ref context, RejectionReason.OutOfMemory));

    private static bool Fits(ref HttpContext context, long limit)
    {
        DispatchState state = context.State;
        state.BodyLimit = limit;
        return Math.Max(state.Head.ContentLength, context.Request.Body.Length) <= limit || !Refuse(ref context, RejectionReason.BodyTooLarge);
    }

    private static bool Refuse(ref HttpContext context, RejectionReason reason)
    {
        // What is left of the body may be endless.
        context.Response.CloseConnection();
        ProblemWriter.Write(context.Response.Writer, Rejection.StatusOf(reason), Rejection.DetailOf(reason));
        return true;
    }
}
