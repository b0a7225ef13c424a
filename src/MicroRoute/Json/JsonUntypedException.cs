using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MicroRoute.Binding;

/// <summary>An object that should say of which type it is, and does not.</summary>
/// <param name="options">What it could say.</param>
internal sealed class JsonUntypedException(JsonPolymorphismOptions options) : JsonException($"'{options.TypeDiscriminatorPropertyName}' is missing.")
{
    /// <summary>The member that is missing.</summary>
    public string Member { get; } = options.TypeDiscriminatorPropertyName;

    /// <summary>Its values, such as <c>circle or square</c>.</summary>
    public string Expected
    {
        get
        {
            var values = new List<string>();
            foreach (JsonDerivedType derived in options.DerivedTypes)
            {
                if (derived.TypeDiscriminator is { } value)
                {
                    values.Add($"{value}");
                }
            }

            return string.Join(" or ", values);
        }
    }
}
