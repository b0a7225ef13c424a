using System.Diagnostics.CodeAnalysis;

namespace MicroRoute;

/// <summary>Maps a request method and a route template to a static method. Use one of the derived attributes.</summary>
/// <remarks>A method may carry several, each of which is a route of its own.</remarks>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public abstract class HttpMethodAttribute : Attribute
{
    private protected HttpMethodAttribute([StringSyntax("Route")] string template) => Template = template;

    /// <summary>The route template, such as <c>/users/{id:int}</c>, below the prefixes of the containing classes.</summary>
    public string Template { get; }
}
