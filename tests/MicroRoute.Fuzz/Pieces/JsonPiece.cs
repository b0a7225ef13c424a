using System.Text.Json;
using System.Text.Unicode;
using MicroRoute.Binding;
using static MicroRoute.Fuzz.Oracle;

namespace MicroRoute.Fuzz.Pieces;

/// <summary>Text in a JSON string: a JSON reader gives it back.</summary>
internal static class JsonPiece
{
    public static void Check(ReadOnlySpan<byte> text, RequestParts parts)
    {
        if (!Utf8.IsValid(text))
        {
            return;
        }

        HttpResponse response = parts.BeginResponse();
        response.Write("\""u8);
        JsonText.Write(response, text);
        response.Write("\""u8);
        var reader = new Utf8JsonReader(parts.EndResponse());
        Require(reader.Read() && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(text), "A text is escaped wrong.");
        Require(!reader.Read(), "A text ends early.");
    }
}
