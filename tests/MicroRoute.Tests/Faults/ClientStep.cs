namespace MicroRoute.Tests.Faults;

internal enum ClientAction
{
    /// <summary>Sends the next bytes of the client.</summary>
    Send,

    /// <summary>Ends the sending side (FIN) and reads on.</summary>
    End,

    /// <summary>Resets the connection.</summary>
    Reset,
}

/// <summary>What a client does next.</summary>
/// <param name="Action">What.</param>
/// <param name="Delay">How many milliseconds after the step before.</param>
/// <param name="Length">How many bytes are sent.</param>
/// <param name="AwaitsAnswer">Not before something was received since the step before.</param>
internal readonly record struct ClientStep(ClientAction Action, int Delay, int Length = 0, bool AwaitsAnswer = false);
