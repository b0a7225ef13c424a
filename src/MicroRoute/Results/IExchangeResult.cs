namespace MicroRoute;

/// <summary>What a handler returns that writes itself while it is made: asynchronously, in pieces, of any length.</summary>
/// <example>
/// <code>
/// internal sealed class Countdown(int from) : IExchangeResult
/// {
///     public async Task WriteAsync(HttpExchange exchange)
///     {
///         for (int i = from; i >= 0; i--)
///         {
///             await exchange.Response.Body.WriteAsync(Encoding.UTF8.GetBytes($"{i}\n"), exchange.RequestAborted);
///             await Task.Delay(1000, exchange.RequestAborted);
///         }
///     }
/// }
/// </code>
/// </example>
public interface IExchangeResult
{
    /// <summary>Writes the response.</summary>
    /// <param name="exchange">Its <see cref="HttpExchange.Request"/> is there unless a task has given this result, which may be long after the
    /// request.</param>
    /// <returns>Complete when all of the response is written.</returns>
    Task WriteAsync(HttpExchange exchange);
}
