using System.Net.Sockets;

namespace MicroRoute.Soak;

/// <summary>A kind of client.</summary>
/// <param name="Name">What it is called in reports.</param>
/// <param name="Count">How many of them there are at a time.</param>
/// <param name="Pause">For how many milliseconds one rests between two rounds, at the default rate.</param>
/// <param name="IsWellFormed">Whether each of its requests has to be answered.</param>
/// <param name="RoundAsync">One round: mostly a connection, with what is done on it.</param>
internal sealed record ClientKind(string Name, int Count, int Pause, bool IsWellFormed, Func<LoadContext, Task> RoundAsync)
{
    /// <summary>Runs one client until the load ends.</summary>
    public async Task RunAsync(LoadContext context)
    {
        await context.PauseAsync(Pause);
        while (!context.Stop.IsCancellationRequested)
        {
            try
            {
                await RoundAsync(context);
            }
            catch (SocketException exception) when (!IsWellFormed && exception.SocketErrorCode is SocketError.ConnectionReset or SocketError.Shutdown)
            {
                // A server may reset whom it has refused.
                context.Tally.Count("reset by the server");
            }
            catch (Exception exception) when (exception is SoakException or SocketException or OperationCanceledException)
            {
                context.Tally.Fail(exception.Message);
            }

            await context.PauseAsync(Pause);
        }
    }
}
