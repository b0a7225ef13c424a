using MicroRoute.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Reads whether a handler may block.</summary>
internal static class BlockingAttribute
{
    public static bool IsOn(IMethodSymbol method) => Find(method) is not null;

    /// <summary>Why such a handler cannot be.</summary>
    public static Fault? FindFault(IMethodSymbol method)
        => Find(method) is not { } attribute ? null
            : method.ReturnType.IsTask()
                ? Misplaced(method, attribute, "a handler that returns a task holds no worker while it waits; remove the attribute, or return the result itself").Hint(FixHints.Needless)
            : method.ReturnType.IsRefLikeType ? Misplaced(method, attribute, "a ref struct cannot come back from another thread; return a byte[] or a string")
            : null;

    /// <summary>Whether a handler may have it as it stands.</summary>
    public static bool Suits(IMethodSymbol method)
        => !method.IsAsync && !method.ReturnType.IsTask() && !method.ReturnType.IsRefLikeType && method.Parameters.All(parameter => !parameter.Type.IsRefLikeType);

    private static AttributeData? Find(IMethodSymbol method) => method.FindAttribute("BlockingAttribute");

    private static Fault Misplaced(IMethodSymbol method, AttributeData attribute, string reason) => new(
        RuleIds.MisplacedBlocking,
        attribute.ApplicationSyntaxReference is { } written ? Location.Create(written.SyntaxTree, written.Span) : method.Locations[0],
        HandlerShape.DisplayName(method),
        reason);
}
