using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MicroRoute.Binding;

/// <summary>Completes what generated code says of a type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonDescription
{
    /// <summary>Says how numbers are written and read.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="info">Its description.</param>
    /// <param name="handling">How.</param>
    public static JsonTypeInfo<T> With<T>(JsonTypeInfo<T> info, JsonNumberHandling handling)
    {
        info.NumberHandling = handling;
        return info;
    }
}
