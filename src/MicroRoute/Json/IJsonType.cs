using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;

namespace MicroRoute.Binding;

/// <summary>A type that is written and read as JSON. Generated code implements it, one type for each that handlers take or return.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonType<T>
{
    /// <summary>What System.Text.Json knows of it.</summary>
    static abstract JsonTypeInfo<T> TypeInfo { get; }
}
