using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MicroRoute.Binding;

/// <summary>Completes what generated code says of a type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonDescription
{
    /// <summary>Says how numbers are written and read. A description that is made of values says that they are strict, unless it is told.</summary>
    /// <param name="info">The description.</param>
    /// <param name="numbers">How; <see langword="null"/> as the options have it.</param>
    public static JsonTypeInfo With(JsonTypeInfo info, JsonNumberHandling? numbers)
    {
        info.NumberHandling = numbers;
        return info;
    }
}
