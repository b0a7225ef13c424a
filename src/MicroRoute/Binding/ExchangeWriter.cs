using System.ComponentModel;

namespace MicroRoute.Binding;

/// <summary>Has a result write itself while it is made.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ExchangeWriter : IResultWriter<IExchangeResult?>
{
    /// <summary>Answers with a result.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The result; 404 for <see langword="null"/>.</param>
    public static void Write(ref HttpContext context, IExchangeResult? result)
    {
        if (result is null)
        {
            RouteMiss.NotFound(ref context);
            return;
        }

        AsyncResult.Write(ref context, result.WriteAsync(HttpExchange.BeginResult(ref context, mediaType: default)));
    }

    /// <summary>Disposes of a result that nobody waits for any more, if it is disposable: its own code, which frees what it holds, is not called.</summary>
    /// <param name="result">The result.</param>
    public static void Drop(IExchangeResult? result) => (result as IDisposable)?.Dispose();
}
