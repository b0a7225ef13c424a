namespace MicroRoute.Soak;

/// <summary>What a client needs to do its work.</summary>
/// <param name="Port">Where the server listens.</param>
/// <param name="Rate">A factor to the default load.</param>
/// <param name="Random">Its own dice.</param>
/// <param name="Tally">Where it counts.</param>
/// <param name="Stop">Cancelled when the load ends: requests that run are finished, nothing new begins.</param>
internal sealed record LoadContext(int Port, double Rate, Random Random, Tally Tally, CancellationToken Stop)
{
    /// <summary>Connects a client.</summary>
    public Task<Peer> ConnectAsync(int receiveBuffer = 0) => Peer.ConnectAsync(Port, receiveBuffer);

    /// <summary>Waits for about so long, at the default rate; less when the load ends.</summary>
    public Task PauseAsync(double milliseconds) => WaitAsync(milliseconds * (0.5 + Random.NextDouble()) / Rate);

    /// <summary>Waits for just so long; less when the load ends.</summary>
    public async Task WaitAsync(double milliseconds)
        => await Task.Delay(TimeSpan.FromMilliseconds(milliseconds), Stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
