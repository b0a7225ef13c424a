using System.ComponentModel;

namespace MicroRoute.Binding;

/// <summary>How far the search for the values of a name has come.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ValueCursor
{
    /// <summary>The field line, where there are several.</summary>
    internal int Line;

    /// <summary>The first byte that was not looked at.</summary>
    internal int Offset;
}
