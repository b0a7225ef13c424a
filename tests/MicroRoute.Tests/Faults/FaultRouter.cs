using System.Buffers.Text;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Faults;

/// <summary>Answers <c>/large?N</c> with N bytes, <c>/fail</c> with an exception, <c>/last</c> with the end of the connection, and all
/// else with an echo.</summary>
internal struct FaultRouter : IRouter
{
    public static int Count => 0;

    public static RouteDescriptor[] Describe() => [];

    public static void Dispatch(ref HttpContext context)
    {
        ReadOnlySpan<byte> path = context.Request.Path;
        if (path.SequenceEqual("/large"u8))
        {
            _ = Utf8Parser.TryParse(context.Request.Query, out int length, out _);
            context.Response.GetSpan(length)[..length].Fill((byte)'x');
            context.Response.Advance(length);
        }
        else if (path.SequenceEqual("/fail"u8))
        {
            throw new InvalidOperationException();
        }
        else
        {
            if (path.SequenceEqual("/last"u8))
            {
                context.Response.CloseConnection();
            }

            EchoRouter.Dispatch(ref context);
        }
    }
}
