using System.ComponentModel;
using System.Text;
using System.Text.Unicode;

namespace MicroRoute.Binding;

/// <summary>Finds values in the <c>Cookie</c> field (RFC 6265, section 4.2).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CookieValue : IValueSource
{
    /// <inheritdoc/>
    public static ReadOnlySpan<byte> Name => "cookie"u8;

    /// <summary>Finds the first cookie of a name.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">The name; its case matters.</param>
    /// <param name="value">The value as it was sent, without quotation marks around it.</param>
    /// <returns>Whether the cookie is there, and whether its value is UTF-8.</returns>
    public static ValueStatus Find(ref HttpContext context, scoped ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        foreach (HeaderField field in context.Request.Headers)
        {
            if (Ascii.EqualsIgnoreCase(field.Name, "Cookie"u8) && TryFind(field.Value, name, out value))
            {
                return Utf8.IsValid(value) ? ValueStatus.Found : ValueStatus.Malformed;
            }
        }

        value = default;
        return ValueStatus.Missing;
    }

    private static bool TryFind(ReadOnlySpan<byte> cookies, scoped ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        while (!cookies.IsEmpty)
        {
            int end = cookies.IndexOf((byte)';');
            ReadOnlySpan<byte> pair = (end < 0 ? cookies : cookies[..end]).Trim(" \t"u8);
            cookies = end < 0 ? default : cookies[(end + 1)..];
            if (pair.Length > name.Length && pair[name.Length] == '=' && pair.StartsWith(name))
            {
                value = Unquote(pair[(name.Length + 1)..]);
                return true;
            }
        }

        value = default;
        return false;
    }

    private static ReadOnlySpan<byte> Unquote(ReadOnlySpan<byte> value)
        => value is [(byte)'"', .. var inner, (byte)'"'] ? inner : value;
}
