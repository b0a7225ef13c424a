using System.Globalization;
using System.Text;
using MicroRoute.Binding;

namespace MicroRoute;

/// <summary>A member of a problem document beside those of RFC 9457, section 3.1.</summary>
internal static class ProblemExtension
{
    public static void Write(HttpResponse response, string name, object? value)
    {
        if (name is "type" or "title" or "status" or "detail" or "instance")
        {
            throw new ArgumentException($"A problem document has one '{name}', which is no extension.", nameof(name));
        }

        response.Write(",\""u8);
        JsonText.Write(response, Encoding.UTF8.GetBytes(name));
        response.Write("\":"u8);
        switch (value)
        {
            case null:
                response.Write("null"u8);
                break;
            case bool isTrue:
                response.Write(isTrue ? "true"u8 : "false"u8);
                break;
            case byte or sbyte or short or ushort or int or uint or long or ulong or decimal:
                response.Write(TextOf(value));
                break;
            default:
                response.Write("\""u8);
                JsonText.Write(response, Encoding.UTF8.GetBytes(TextOf(value)));
                response.Write("\""u8);
                break;
        }
    }

    private static string TextOf(object value) => value switch
    {
        DateTime or DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
