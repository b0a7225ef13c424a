namespace MicroRoute;

/// <summary>Says how the project's handlers read and write JSON. Without it the web defaults of System.Text.Json hold.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class JsonOptionsAttribute : Attribute
{
    /// <summary>Whether the values of enums are written by name, and read by name or number; by default by number.</summary>
    public bool EnumsAsStrings { get; set; }
}
