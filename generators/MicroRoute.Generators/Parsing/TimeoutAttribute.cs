using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Reads how long a handler has to finish.</summary>
internal static class TimeoutAttribute
{
    /// <returns>The milliseconds; <see langword="null"/> where there is no limit.</returns>
    public static int? Read(IMethodSymbol method)
        => method.FindAttribute("TimeoutAttribute") is { ConstructorArguments: [{ Value: int milliseconds }] } ? milliseconds : null;

    /// <summary>Why the time would not be kept.</summary>
    public static string? FindFault(IMethodSymbol method) => Read(method) switch
    {
        null => null,
        < 1 => "it takes at least 1 millisecond",
        _ when !method.ReturnType.IsTask() && !BlockingAttribute.IsOn(method) && !ResultTypes.IsStream(method.ReturnType) => "a handler that holds its worker cannot be interrupted; return a Task, mark it [Blocking], or remove the attribute",
        _ when !method.Parameters.Any(parameter => parameter.Type.IsSystemType("Threading", "CancellationToken") || parameter.Type.IsRuntimeType("HttpExchange"))
            => "nothing tells the handler that the time is over; take a CancellationToken",
        _ => null,
    };
}
