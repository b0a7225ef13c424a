using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MicroRoute.Binding;

/// <summary>The place of a body where System.Text.Json stopped, and what its description says of it. What System.Text.Json itself says is a
/// sentence for developers.</summary>
internal sealed class JsonPlace
{
    private const int UsualDepth = 64;

    private readonly Stack<JsonContainer> _containers = new();
    private readonly JsonSerializerOptions _options;

    private JsonPlace(JsonTypeInfo root)
    {
        _options = root.Options;
        Expected = root.Type;
    }

    /// <summary>How many levels are read.</summary>
    public int MaxDepth => _options.MaxDepth == 0 ? UsualDepth : _options.MaxDepth;

    /// <summary>Whether there is one level more.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>The type that the value there should have; <see langword="null"/> where it is not known.</summary>
    public Type? Expected { get; private set; }

    /// <summary>The members that an object there should have and has not.</summary>
    public IReadOnlyList<JsonPropertyInfo> Missing { get; private set; } = [];

    /// <param name="body">The body.</param>
    /// <param name="root">What describes it.</param>
    /// <param name="exception">What System.Text.Json threw.</param>
    public static JsonPlace Find(ReadOnlySpan<byte> body, JsonTypeInfo root, JsonException exception)
    {
        var place = new JsonPlace(root);
        try
        {
            place.Read(body, OffsetOf(body, exception));
        }
        catch (JsonException)
        {
            // It is no JSON from here on.
        }

        return place;
    }

    /// <summary>Whether it is the text that is wrong, which stops the reader: its own exception is inside then. What stops the serializer is JSON
    /// of another form.</summary>
    public static bool IsOfText(JsonException exception) => exception.InnerException is JsonException;

    /// <summary>Where in the body the serializer stopped; nowhere if the reader did, who will again.</summary>
    private static long OffsetOf(ReadOnlySpan<byte> body, JsonException exception)
    {
        if (IsOfText(exception))
        {
            return long.MaxValue;
        }

        int start = 0;
        for (long line = exception.LineNumber ?? 0; line > 0 && body[start..].Contains((byte)'\n'); line--)
        {
            start += body[start..].IndexOf((byte)'\n') + 1;
        }

        return start + (exception.BytePositionInLine ?? body.Length);
    }

    private void Read(ReadOnlySpan<byte> body, long end)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = MaxDepth + 1 });
        while (!IsTooDeep && reader.Read())
        {
            if (reader.BytesConsumed >= end)
            {
                Stop(in reader);
                return;
            }

            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    IsTooDeep = reader.CurrentDepth >= MaxDepth;
                    _containers.Push(new JsonContainer(Expected, _options));
                    Expected = _containers.Peek().ElementType;
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    _containers.Pop();
                    Expected = _containers.TryPeek(out JsonContainer? outer) ? outer.ElementType : null;
                    break;
                case JsonTokenType.PropertyName:
                    Expected = _containers.Peek().Enter(reader.GetString()!);
                    break;
                default:
                    if (_containers.TryPeek(out JsonContainer? container))
                    {
                        container.Take(in reader);
                    }

                    break;
            }
        }
    }

    private void Stop(in Utf8JsonReader reader)
    {
        IsTooDeep = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= MaxDepth;
        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray && _containers.TryPop(out JsonContainer? ended))
        {
            Expected = ended.Type;
            Missing = reader.TokenType == JsonTokenType.EndObject ? ended.FindMissing() : [];
        }
    }
}
