using System.ComponentModel;

namespace MicroRoute;

/// <summary>The routes of an assembly as text, for the generator of a program that references it. Generated code carries it.</summary>
/// <param name="version">The version of the text's format.</param>
/// <param name="invokers">The full name of the class whose methods call the handlers.</param>
/// <param name="rows">The routes, one a line.</param>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RouteManifestAttribute(int version, string invokers, string rows) : Attribute
{
    /// <summary>The version of the text's format.</summary>
    public int Version { get; } = version;

    /// <summary>The full name of the class whose methods call the handlers.</summary>
    public string Invokers { get; } = invokers;

    /// <summary>The routes, one a line.</summary>
    public string Rows { get; } = rows;
}
