using System.ComponentModel;
using System.Text.Unicode;

namespace MicroRoute.Binding;

/// <summary>Finds values in the header.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct HeaderValue : IValueSource
{
    /// <inheritdoc/>
    public static BindingSource Source => BindingSource.Header;

    /// <summary>Finds the first field line of a name.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">The field name; its case does not matter.</param>
    /// <param name="value">The value, without white space around it.</param>
    /// <returns>Whether the field is there, and whether its value is UTF-8.</returns>
    public static ValueStatus Find(ref HttpContext context, scoped ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        if (!context.Request.Headers.TryGetValue(name, out value))
        {
            return ValueStatus.Missing;
        }

        return Utf8.IsValid(value) ? ValueStatus.Found : ValueStatus.Malformed;
    }
}
