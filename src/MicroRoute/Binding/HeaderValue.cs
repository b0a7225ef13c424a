using System.ComponentModel;
using System.Text;
using System.Text.Unicode;

namespace MicroRoute.Binding;

/// <summary>Finds values in the header.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct HeaderValue : IValueListSource
{
    /// <inheritdoc/>
    public static ReadOnlySpan<byte> Name => "header"u8;

    /// <summary>Finds the first field line of a name.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">The field name; its case does not matter.</param>
    /// <param name="value">The value, without white space around it.</param>
    /// <returns>Whether the field is there, and whether its value is UTF-8.</returns>
    public static ValueStatus Find(ref HttpContext context, scoped ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
        => context.Request.Headers.TryGetValue(name, out value) ? StatusOf(value) : ValueStatus.Missing;

    /// <summary>Finds the next element of a name's field lines, which are lists with commas between; empty elements are none
    /// (RFC 9110, section 5.6.1).</summary>
    /// <inheritdoc/>
    public static ValueStatus FindNext(ref HttpContext context, scoped ReadOnlySpan<byte> name, scoped ref ValueCursor cursor, out ReadOnlySpan<byte> value)
    {
        RequestHeaders headers = context.Request.Headers;
        for (; cursor.Line < headers.Count; cursor.Line++, cursor.Offset = 0)
        {
            HeaderField field = headers[cursor.Line];
            if (Ascii.EqualsIgnoreCase(field.Name, name) && TryTake(field.Value, ref cursor.Offset, out value))
            {
                return StatusOf(value);
            }
        }

        value = default;
        return ValueStatus.Missing;
    }

    private static bool TryTake(ReadOnlySpan<byte> list, scoped ref int offset, out ReadOnlySpan<byte> element)
    {
        while (offset < list.Length)
        {
            int length = LengthOfElement(list[offset..]);
            element = list.Slice(offset, length).Trim(" \t"u8);
            offset += length + 1;
            if (!element.IsEmpty)
            {
                return true;
            }
        }

        element = default;
        return false;
    }

    /// <summary>A comma in a quoted string ends nothing (RFC 9110, section 5.6.4).</summary>
    private static int LengthOfElement(ReadOnlySpan<byte> list)
    {
        bool isQuoted = false;
        for (int i = 0; i < list.Length; i++)
        {
            switch (list[i])
            {
                case (byte)'"':
                    isQuoted = !isQuoted;
                    break;
                case (byte)'\\' when isQuoted:
                    i++;
                    break;
                case (byte)',' when !isQuoted:
                    return i;
            }
        }

        return list.Length;
    }

    private static ValueStatus StatusOf(ReadOnlySpan<byte> value) => Utf8.IsValid(value) ? ValueStatus.Found : ValueStatus.Malformed;
}
