using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MicroRoute.Binding;

/// <summary>An object or an array of a body, and what describes it.</summary>
internal sealed class JsonContainer
{
    private readonly List<string> _names = [];
    private readonly JsonSerializerOptions _options;
    private JsonTypeInfo? _info;
    private bool _isDiscriminator;

    /// <param name="type">The type that it should have; <see langword="null"/> where it is not known.</param>
    /// <param name="options">The options.</param>
    public JsonContainer(Type? type, JsonSerializerOptions options)
    {
        Type = type;
        _options = options;
        _info = InfoOf(type);
    }

    /// <summary>The type that it should have.</summary>
    public Type? Type { get; }

    /// <summary>The type of its values, if all have one.</summary>
    public Type? ElementType => _info?.ElementType;

    /// <summary>Takes the name of the member whose value is next.</summary>
    /// <returns>The type that the value should have.</returns>
    public Type? Enter(string name)
    {
        _names.Add(name);
        _isDiscriminator = name == _info?.PolymorphismOptions?.TypeDiscriminatorPropertyName;
        return _info?.Kind == JsonTypeInfoKind.Object ? Find(name)?.PropertyType : ElementType;
    }

    /// <summary>Takes a value, which may say of which derived type the object is.</summary>
    public void Take(in Utf8JsonReader reader)
    {
        if (!_isDiscriminator)
        {
            return;
        }

        object? said = reader.TokenType == JsonTokenType.String ? reader.GetString()
            : reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int number) ? number
            : null;
        foreach (JsonDerivedType derived in _info!.PolymorphismOptions!.DerivedTypes)
        {
            if (Equals(derived.TypeDiscriminator, said))
            {
                _info = InfoOf(derived.DerivedType);
                return;
            }
        }
    }

    /// <summary>The members that must be there, and are not.</summary>
    public IReadOnlyList<JsonPropertyInfo> FindMissing()
    {
        var missing = new List<JsonPropertyInfo>();
        if (_info is { Kind: JsonTypeInfoKind.Object } info)
        {
            foreach (JsonPropertyInfo property in info.Properties)
            {
                if (IsRequired(property) && !_names.Exists(name => IsName(property, name)))
                {
                    missing.Add(property);
                }
            }
        }

        return missing;
    }

    private bool IsRequired(JsonPropertyInfo property)
        => property.IsRequired
            || (_options.RespectRequiredConstructorParameters && property.AssociatedParameter is { HasDefaultValue: false, IsMemberInitializer: false });

    private JsonPropertyInfo? Find(string name)
    {
        foreach (JsonPropertyInfo property in _info!.Properties)
        {
            if (IsName(property, name))
            {
                return property;
            }
        }

        return null;
    }

    private bool IsName(JsonPropertyInfo property, string name)
        => string.Equals(property.Name, name, _options.PropertyNameCaseInsensitive ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private JsonTypeInfo? InfoOf(Type? type)
        => type is not null && _options.TryGetTypeInfo(Nullable.GetUnderlyingType(type) ?? type, out JsonTypeInfo? info) ? info : null;
}
