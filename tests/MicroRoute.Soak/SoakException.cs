namespace MicroRoute.Soak;

/// <summary>Something is not as it has to be; the message says what.</summary>
internal sealed class SoakException(string message) : Exception(message);
