using System.Text;

namespace MicroRoute;

/// <summary>Writes a path, percent-encoded (RFC 3986, section 3.3), until there is no more room.</summary>
/// <param name="destination">Receives the path.</param>
internal ref struct RouteLinkWriter(Span<byte> destination)
{
    private readonly Span<byte> _destination = destination;

    /// <summary>How many bytes were written.</summary>
    public int Written { get; private set; }

    /// <summary>Writes text that is encoded already.</summary>
    public bool TryWrite(ReadOnlySpan<char> encoded)
    {
        // It is ASCII.
        bool fits = Encoding.UTF8.TryGetBytes(encoded, _destination[Written..], out int written);
        Written += written;
        return fits;
    }

    /// <summary>Writes a value of a parameter.</summary>
    public bool TryWrite(RouteLinkValue value, bool keepsSlashes)
    {
        if (value.Kind != RouteLinkValueKind.Text)
        {
            Span<byte> text = stackalloc byte[RouteLinkValue.MaxFormattedLength];
            return TryEncode(text[..value.Format(text)], keepsSlashes: false);
        }

        Span<byte> utf8 = stackalloc byte[4];
        foreach (Rune rune in value.Text.EnumerateRunes())
        {
            if (!TryEncode(utf8[..rune.EncodeToUtf8(utf8)], keepsSlashes))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryEncode(scoped ReadOnlySpan<byte> text, bool keepsSlashes)
    {
        foreach (byte value in text)
        {
            bool isEscaped = !(IsPlain(value) || (value == '/' && keepsSlashes && !IsSecondSlash));
            int length = isEscaped ? PercentDecoder.EscapeLength : 1;
            if (Written > _destination.Length - length)
            {
                return false;
            }

            Span<byte> place = _destination.Slice(Written, length);
            if (isEscaped)
            {
                PercentEncoder.Escape(value, place);
            }
            else
            {
                place[0] = value;
            }

            Written += length;
        }

        return true;
    }

    /// <summary>Two slashes at a path's begin would make a host of its first segment.</summary>
    private readonly bool IsSecondSlash => Written == 1;

    /// <summary>What stays as it is: what ASP.NET Core leaves, which neither HTML nor the readers of <c>+</c> take for something else.</summary>
    private static bool IsPlain(byte value)
        => char.IsAsciiLetterOrDigit((char)value) || "-._~!$()*,:;@"u8.Contains(value);
}
