using System.ComponentModel;

namespace MicroRoute.Binding;

/// <summary>Writes the result of a handler that takes an <see cref="HttpExchange"/>, unless it has answered through that.</summary>
/// <typeparam name="T">The result's type.</typeparam>
/// <typeparam name="TWriter">What writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ExchangeResultWriter<T, TWriter> : IResultWriter<T>
    where TWriter : struct, IResultWriter<T>
{
    /// <summary>Writes the result.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The result.</param>
#pragma warning disable CA1000 // Generated code names the type arguments, of which nothing could be inferred.
    public static void Write(ref HttpContext context, T result)
    {
        if (context.State.Exchange is { Response.HasStarted: false } exchange)
        {
            exchange.Responds = false;
            exchange.Response.GiveHead(context.Response.Writer);
            TWriter.Write(ref context, result);
        }
        else
        {
            TWriter.Drop(result);
        }
    }

    /// <summary>Frees what a result holds that nobody waits for any more.</summary>
    /// <param name="result">The result.</param>
    public static void Drop(T result) => TWriter.Drop(result);
#pragma warning restore CA1000
}
