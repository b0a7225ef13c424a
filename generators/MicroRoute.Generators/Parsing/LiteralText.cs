using System.Text;

namespace MicroRoute.Generators.Parsing;

/// <summary>Brings a template's literal into the form in which the server sees a path: every escape decoded but those of the slash
/// and the percent sign, so that <c>café</c> and <c>caf%C3%A9</c> are one route.</summary>
internal static class LiteralText
{
    /// <summary>What is wrong with such a half.</summary>
    public const string HalfPair = "half of a surrogate pair is not a character";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the text of a whole segment.</summary>
    /// <inheritdoc cref="Normalise"/>
    public static TemplateError? NormaliseSegment(string raw, out string text)
        => Normalise(raw, out text) ?? (text is "." or ".."
            ? Error(0, raw.Length, "the server removes dot segments from a path, so this one is never seen")
            : null);

    /// <param name="raw">The literal, with <c>{{</c> and <c>}}</c> for braces.</param>
    /// <param name="text">The decoded text.</param>
    /// <returns>What is wrong, with an offset in <paramref name="raw"/>; else <see langword="null"/>.</returns>
    public static TemplateError? Normalise(string raw, out string text)
    {
        text = "";
        var bytes = new List<byte>(raw.Length);
        for (int i = 0; i < raw.Length; i++)
        {
            char c = raw[i];
            if (c == '%')
            {
                if (!TryReadEscape(raw, i, out byte escaped) || escaped == 0)
                {
                    return Error(i, 1, "'%' must begin an escape of two hexadecimal digits, and not that of NUL; a percent sign itself is '%25'");
                }

                if (escaped is (byte)'/' or (byte)'%')
                {
                    bytes.AddRange(escaped == (byte)'/' ? "%2F"u8.ToArray() : "%25"u8.ToArray());
                }
                else
                {
                    bytes.Add(escaped);
                }

                i += 2;
            }
            else if (c is '?' or '#' || char.IsControl(c))
            {
                return Error(i, 1, DescribeUnseen(c));
            }
            else if (char.IsSurrogate(c))
            {
                if (!char.IsSurrogatePair(raw, i))
                {
                    return Error(i, 1, HalfPair);
                }

                bytes.AddRange(StrictUtf8.GetBytes(raw.Substring(i++, 2)));
            }
            else
            {
                bytes.AddRange(StrictUtf8.GetBytes([c]));
                if (c is '{' or '}')
                {
                    i++;
                }
            }
        }

        try
        {
            text = StrictUtf8.GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            return Error(0, raw.Length, "the escapes are not valid UTF-8");
        }

        return null;
    }

    /// <summary>Whether a text has half of a surrogate pair, which UTF-8 has not.</summary>
    public static bool HasHalfPair(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !char.IsSurrogatePair(text, i++))
            {
                return true;
            }
        }

        return false;
    }

    private static string DescribeUnseen(char c) => c switch
    {
        '?' => "'?' ends a path, so no path has it; as text it is '%3F'. An optional parameter is '{name?}', and what stands in the query needs no place in a template",
        '#' => "'#' ends a path, so no path has it; as text it is '%23'",
        _ => "a path has no control characters",
    };

    private static bool TryReadEscape(string raw, int index, out byte value)
    {
        value = 0;
        if (index + 2 >= raw.Length || !Uri.IsHexDigit(raw[index + 1]) || !Uri.IsHexDigit(raw[index + 2]))
        {
            return false;
        }

        value = (byte)((Uri.FromHex(raw[index + 1]) << 4) | Uri.FromHex(raw[index + 2]));
        return true;
    }

    private static TemplateError Error(int offset, int length, string detail) => new(TemplateErrorKind.Literal, offset, length, detail);
}
