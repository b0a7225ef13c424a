using System.Globalization;
using System.Text;

namespace MicroRoute.Fuzz.Corpus;

/// <summary>Bytes as one line of ASCII: <c>\r</c>, <c>\n</c>, <c>\\</c>, and <c>\x00</c> for what cannot be printed.</summary>
internal static class EscapedText
{
    public static string Encode(byte[] bytes)
    {
        var text = new StringBuilder();
        for (int at = 0; at < bytes.Length; at++)
        {
            // A line that begins with a number sign would be a comment, and editors take spaces off its end.
            byte value = bytes[at];
            bool isLost = (at == 0 && value == '#') || (at == bytes.Length - 1 && value == ' ');
            bool isPlain = value is >= (byte)' ' and <= (byte)'~' && !isLost;
            _ = value switch
            {
                (byte)'\r' => text.Append("\\r"),
                (byte)'\n' => text.Append("\\n"),
                (byte)'\\' => text.Append("\\\\"),
                _ => isPlain ? text.Append((char)value) : text.Append(CultureInfo.InvariantCulture, $"\\x{value:X2}"),
            };
        }

        return text.ToString();
    }

    /// <exception cref="FormatException">It is no such text.</exception>
    public static byte[] Decode(string text)
    {
        var bytes = new List<byte>();
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\')
            {
                bytes.Add(checked((byte)text[at]));
                continue;
            }

            at++;
            bytes.Add(text[at..] switch
            {
                ['r', ..] => (byte)'\r',
                ['n', ..] => (byte)'\n',
                ['\\', ..] => (byte)'\\',
                ['x', _, _, ..] => byte.Parse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                _ => throw new FormatException("An escape is unknown: " + text),
            });
            at += text[at] == 'x' ? 2 : 0;
        }

        return [.. bytes];
    }
}
