using System.ComponentModel;

namespace MicroRoute;

/// <summary>Where the handlers of an assembly stand, as text, for the generator of a program that references it. Generated code carries it.</summary>
/// <param name="rows">The places, one a line.</param>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RouteLinesAttribute(string rows) : Attribute
{
    /// <summary>The places, one a line.</summary>
    public string Rows { get; } = rows;
}
