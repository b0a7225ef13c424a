using System.Diagnostics.CodeAnalysis;

namespace MicroRoute;

/// <summary>A prefix for all routes of a class. Prefixes of nested classes add up, outermost first.</summary>
/// <remarks>Under a prefix the templates <c>""</c> and <c>"/"</c> stand for the prefix itself.</remarks>
/// <param name="prefix">The prefix, such as <c>/api/v1</c>; it may hold parameters.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class RouteAttribute([StringSyntax("Route")] string prefix) : Attribute
{
    /// <summary>The prefix, such as <c>/api/v1</c>.</summary>
    public string Prefix { get; } = prefix;
}
