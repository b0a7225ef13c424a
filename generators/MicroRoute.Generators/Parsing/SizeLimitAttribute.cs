using System.Globalization;
using MicroRoute.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Reads how long a handler's request may be.</summary>
internal static class SizeLimitAttribute
{
    /// <summary>What one array holds, as the whole body does.</summary>
    private const long MostWhole = 0x7FFFFFC7;

    /// <returns>The bytes, <see cref="long.MaxValue"/> for any; <see langword="null"/> where the server's own limit holds.</returns>
    public static long? Read(IMethodSymbol method)
        => FindLimit(method) is { } limit ? (long)limit.ConstructorArguments[0].Value!
            : FindLifted(method) is not null ? long.MaxValue
            : null;

    /// <summary>Why the limit would not be kept.</summary>
    /// <param name="method">The method.</param>
    /// <param name="isHandler">Whether it has a route.</param>
    public static Fault? FindFault(IMethodSymbol method, bool isHandler)
    {
        AttributeData? limit = FindLimit(method);
        AttributeData? lifted = FindLifted(method);
        return (limit ?? lifted) is not { } attribute ? null
            : !isHandler ? Misplaced(attribute, "the method is no handler, so it has no request; add a route such as [Post], or remove the attribute")
            : limit is not null && lifted is not null ? Misplaced(lifted, "[RequestSizeLimit] gives it a limit; keep one of the attributes").Hint(FixHints.Needless)
            : Read(method) < 0 ? Misplaced(attribute, "it takes at least 0 bytes")
            : Read(method) > MostWhole && !StreamTypes.AreTakenBy(method)
                ? Misplaced(attribute, $"a body that is taken as a whole has at most {MostWhole.ToString("N0", CultureInfo.InvariantCulture)} bytes; give them with [RequestSizeLimit], or take the body as a Stream, a PipeReader or an HttpExchange")
            : null;

        Fault Misplaced(AttributeData attribute, string reason) => new(RuleIds.MisplacedSizeLimit, LiteralLocation.Of(attribute), HandlerShape.DisplayName(method), reason);
    }

    private static AttributeData? FindLimit(IMethodSymbol method)
        => method.FindAttribute("RequestSizeLimitAttribute") is { ConstructorArguments: [{ Value: long }] } attribute ? attribute : null;

    private static AttributeData? FindLifted(IMethodSymbol method) => method.FindAttribute("DisableRequestSizeLimitAttribute");
}
