namespace MicroRoute;

/// <summary>An option, an address or a limit of a server is not right. The message says in one sentence which and why.</summary>
/// <param name="message">The sentence.</param>
public sealed class ServerOptionsException(string message) : Exception(message);
