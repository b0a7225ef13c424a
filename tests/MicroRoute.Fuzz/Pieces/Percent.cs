using System.Globalization;
using System.Text;

namespace MicroRoute.Fuzz.Pieces;

/// <summary>Percent escapes (RFC 3986, section 2.1), read as text.</summary>
internal static class Percent
{
    /// <summary>The byte that the escape at a position stands for; -1 when it is none.</summary>
    public static int ValueAt(byte[] bytes, int at)
    {
        string digits = Encoding.Latin1.GetString(bytes, at + 1, Math.Min(2, bytes.Length - at - 1));
        return digits.Length == 2 && digits.All(char.IsAsciiHexDigit)
            ? int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : -1;
    }

    /// <summary>Decodes as forms do; null when an escape is wrong.</summary>
    public static byte[]? DecodeForm(byte[] bytes)
    {
        var decoded = new List<byte>();
        for (int at = 0; at < bytes.Length; at++)
        {
            int value = bytes[at] switch { (byte)'%' => ValueAt(bytes, at), (byte)'+' => ' ', byte other => other };
            if (value < 0)
            {
                return null;
            }

            at += bytes[at] == '%' ? 2 : 0;
            decoded.Add((byte)value);
        }

        return [.. decoded];
    }
}
