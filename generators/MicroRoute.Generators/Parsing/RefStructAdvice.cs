using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>What an async or blocking handler takes in place of a ref struct.</summary>
internal static class RefStructAdvice
{
    /// <summary>Whether the parameter would be of no use when the handler has waited. A method that returns another's task may look at the
    /// request before; an answer that it had begun would be lost.</summary>
    public static bool IsLost(BindingTarget parameter)
        => parameter.Type.IsRefLikeType
            && parameter.Owner.ContainingSymbol is IMethodSymbol method
            && (method.IsAsync || BlockingAttribute.IsOn(method) || (method.ReturnType.IsTask() && (parameter.Type.IsRuntimeType("HttpContext") || parameter.Type.IsRuntimeType("HttpResponse"))));

    public static string For(BindingTarget parameter) => parameter.Type switch
    {
        var type when type.IsRuntimeType("HttpResponse") => "return the result in its place, or take an HttpExchange",
        var type when type.IsRuntimeType("HttpRequest") || type.IsRuntimeType("HttpContext")
            => "take the values that it needs as parameters: from the template, the query or [FromHeader], and a CancellationToken; or take an HttpExchange",
        _ when parameter.Symbol.FindAttribute("FromBodyAttribute") is not null => "make the handler synchronous, without [Blocking], to read the body, or take it as a Stream",
        _ => "take a string in its place",
    };
}
