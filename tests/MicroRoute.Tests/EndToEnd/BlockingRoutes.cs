using MicroRoute.Binding;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>Handlers that block.</summary>
internal static class BlockingRoutes
{
    private static readonly AsyncLocal<string?> s_ambient = new();

    public static void Dispatch(ref HttpContext context)
    {
        ReadOnlySpan<byte> path = context.Request.Path;
        if (path.SequenceEqual("/blocking"u8))
        {
            BlockingResult.Write<TextCall, string?, ResultWriter>(ref context, new(Probe.Of(context.Request), AsyncResult.Aborted(ref context)));
        }
        else if (path.SequenceEqual("/blocking/deaf"u8))
        {
            BlockingResult.Write<TextCall, string?, ResultWriter>(ref context, new(Probe.Of(context.Request), CancellationToken.None));
        }
        else if (path.SequenceEqual("/blocking/nothing"u8))
        {
            BlockingResult.Write<NothingCall>(ref context, default);
        }
        else if (path.SequenceEqual("/blocking/fail"u8))
        {
            BlockingResult.Write<FailCall>(ref context, default);
        }
        else if (path.SequenceEqual("/blocking/ambient"u8))
        {
            BlockingResult.Write<AmbientCall, string?, ResultWriter>(ref context, default);
        }
        else
        {
            RouteMiss.NotFound(ref context);
        }
    }

    private readonly struct TextCall(Probe probe, CancellationToken aborted) : IBlockingCall<string?>
    {
        public string? Invoke()
        {
            probe.Call();
            probe.Wait(aborted);
            return "unblocked";
        }
    }

    private readonly struct NothingCall : IBlockingCall
    {
        public void Invoke()
        {
        }
    }

    private readonly struct FailCall : IBlockingCall
    {
        public void Invoke() => throw new InvalidOperationException("broken elsewhere");
    }

    private readonly struct AmbientCall : IBlockingCall<string?>
    {
        public string? Invoke()
        {
            string before = s_ambient.Value ?? "nothing";
            s_ambient.Value = "something";
            return before;
        }
    }
}
