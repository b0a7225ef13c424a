using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MicroRoute.Binding;

/// <summary>Makes the converters that a program's types ask for, as System.Text.Json does.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonConverters
{
    /// <summary>Makes a converter for a type of one that a <see cref="JsonConverterAttribute"/> names.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="options">The options.</param>
    /// <param name="converter">What the attribute names: a converter, or a factory of such.</param>
    /// <exception cref="InvalidOperationException">It is not for this type.</exception>
    public static JsonConverter<T> Create<T>(JsonSerializerOptions options, JsonConverter converter)
    {
        if (!converter.CanConvert(typeof(T)))
        {
            throw new InvalidOperationException($"The converter {converter.GetType()} is not for {typeof(T)}.");
        }

        return converter as JsonConverter<T>
            ?? (converter as JsonConverterFactory)?.CreateConverter(typeof(T), options) as JsonConverter<T>
            ?? throw new InvalidOperationException($"The converter {converter.GetType()} makes none for {typeof(T)}.");
    }

    /// <summary>Likewise for a type and its nullable form, of which the converter may know the first only.</summary>
    /// <inheritdoc cref="Create{T}"/>
    public static JsonConverter<T?> CreateNullable<T>(JsonSerializerOptions options, JsonConverter converter)
        where T : struct
        => converter.CanConvert(typeof(T?))
            ? Create<T?>(options, converter)
            : JsonMetadataServices.GetNullableConverter(JsonMetadataServices.CreateValueInfo<T>(options, Create<T>(options, converter)));
}
