namespace MicroRoute;

/// <summary>Options of the route table that is generated for this project.</summary>
/// <remarks>They hold for the routes of referenced assemblies too; those of a referenced assembly itself do not.</remarks>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class RouteTableAttribute : Attribute
{
    /// <summary>The name of the generated type. By default <c>Routes</c>.</summary>
    public string Name { get; init; } = "Routes";

    /// <summary>The namespace of the generated type. By default <c>MicroRoute</c>.</summary>
    public string Namespace { get; init; } = "MicroRoute";

    /// <summary>Whether <c>a</c> to <c>z</c> in templates match <c>A</c> to <c>Z</c> in paths and the reverse. By default
    /// <see langword="false"/>, as paths have case (RFC 3986, section 6.2.2.1). All other characters keep theirs.</summary>
    public bool IgnoreCase { get; init; }

    /// <summary>What a slash at the end of a path means. By default <see cref="TrailingSlash.Ignore"/>.</summary>
    public TrailingSlash TrailingSlash { get; init; }
}
