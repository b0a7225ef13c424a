using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>What an async handler takes in place of a ref struct.</summary>
internal static class RefStructAdvice
{
    public static string For(BindingTarget parameter) => parameter.Type switch
    {
        var type when type.IsRuntimeType("HttpResponse") => "return the result in its place",
        var type when type.IsRuntimeType("HttpRequest") || type.IsRuntimeType("HttpContext")
            => "take the values that it needs as parameters: from the template, the query or [FromHeader], and a CancellationToken",
        _ when parameter.Symbol.FindAttribute("FromBodyAttribute") is not null => "make the handler synchronous to read the body",
        _ => "take a string in its place",
    };
}
