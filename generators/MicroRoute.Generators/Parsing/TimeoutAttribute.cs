using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Reads how long a handler has to finish.</summary>
internal static class TimeoutAttribute
{
    /// <returns>The milliseconds; <see langword="null"/> where there is no limit.</returns>
    public static int? Read(IMethodSymbol method)
        => method.FindAttribute("TimeoutAttribute") is { ConstructorArguments: [{ Value: int milliseconds }] } ? milliseconds : null;
}
