using System.ComponentModel;

namespace MicroRoute;

/// <summary>What the search for a route knows of methods, one bit each, by the value of <see cref="RequestMethod"/>. Generated code keeps it.</summary>
/// <param name="method">The request's method.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct RouteSearch(RequestMethod method)
{
    /// <summary>The request's method.</summary>
    public readonly int Method { get; } = 1 << (int)method;

    /// <summary>The methods of the routes that match the path but do not answer the request's method.</summary>
    public int Allowed { get; set; }
}
