using System.ComponentModel;

namespace MicroRoute.Binding;

/// <summary>How the search for a value ended.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ValueStatus : byte
{
    /// <summary>The request does not have it.</summary>
    Missing,

    /// <summary>It is there, though it may be empty.</summary>
    Found,

    /// <summary>It is there, but has a bad percent escape or is not UTF-8.</summary>
    Malformed,
}
