using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace MicroRoute;

/// <summary>A link to a route: a path that brings the given values to its handler. The generated <c>Routes.Links</c> makes them.</summary>
/// <remarks>To make and to format one allocates nothing, as long as the route has no more than four parameters. Values are written in the
/// invariant culture and percent-encoded. The default value is a link to <c>/</c>.</remarks>
public readonly struct RouteLink : ISpanFormattable, IUtf8SpanFormattable
{
    private const int UsualLength = 256;

    private readonly string? _pattern;
    private readonly InlineValues _values;
    private readonly RouteLinkValue[]? _moreValues;

    /// <summary>Makes a link without parameters. Generated code calls it.</summary>
    /// <param name="pattern">The template, percent-encoded.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RouteLink(string pattern) => _pattern = pattern;

    /// <summary>Makes a link with one parameter. Generated code calls it.</summary>
    /// <remarks>Most links have one parameter or none, and the compiler is faster where there is no <see langword="params"/> to try.</remarks>
    /// <param name="pattern">The template, percent-encoded, without constraints, with the name of the link's parameter.</param>
    /// <param name="value">The parameter's value.</param>
    /// <exception cref="ArgumentException">The value cannot stand in a path; the exception names its parameter.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RouteLink(string pattern, RouteLinkValue value)
    {
        _pattern = pattern;
        _values[0] = value;
        RouteLinkValidation.Validate(pattern, _values, []);
    }

    /// <summary>Makes a link. Generated code calls it.</summary>
    /// <param name="pattern">The template, percent-encoded, without constraints, with the names of the link's parameters.</param>
    /// <param name="first">The value of the first.</param>
    /// <param name="second">That of the second.</param>
    /// <param name="third">That of the third, if there is one.</param>
    /// <param name="fourth">That of the fourth, if there is one.</param>
    /// <param name="more">Those of the others.</param>
    /// <exception cref="ArgumentException">A value cannot stand in a path; the exception names its parameter.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RouteLink(string pattern, RouteLinkValue first, RouteLinkValue second, RouteLinkValue third = default, RouteLinkValue fourth = default, params ReadOnlySpan<RouteLinkValue> more)
    {
        _pattern = pattern;
        _values[0] = first;
        _values[1] = second;
        _values[2] = third;
        _values[3] = fourth;
        _moreValues = more.IsEmpty ? null : more.ToArray();
        RouteLinkValidation.Validate(pattern, _values, more);
    }

    /// <summary>The path, percent-encoded, such as <c>/greet/caf%C3%A9</c>.</summary>
    public override string ToString()
    {
        Span<byte> path = stackalloc byte[UsualLength];
        int length;
        for (int room = UsualLength; !TryFormat(path, out length); path = new byte[room])
        {
            room = checked(room * 4);
        }

        return Encoding.UTF8.GetString(path[..length]);
    }

    /// <summary>Writes the path, percent-encoded, which is ASCII.</summary>
    /// <param name="destination">Receives the path.</param>
    /// <param name="charsWritten">Its length; 0 where there is not room enough.</param>
    /// <param name="format">Not used.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether there is room enough.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        // Written as bytes into the first half, and widened from the end on.
        Span<byte> bytes = MemoryMarshal.AsBytes(destination)[..destination.Length];
        bool fits = TryFormat(bytes, out charsWritten);
        for (int i = charsWritten - 1; i >= 0; i--)
        {
            destination[i] = (char)bytes[i];
        }

        return fits;
    }

    /// <summary>Writes the path, percent-encoded, which is ASCII.</summary>
    /// <param name="utf8Destination">Receives the path.</param>
    /// <param name="bytesWritten">Its length; 0 where there is not room enough.</param>
    /// <param name="format">Not used.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether there is room enough.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        var writer = new RouteLinkWriter(utf8Destination);
        bool fits = TryWrite(ref writer);
        bytesWritten = fits ? writer.Written : 0;
        return fits;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private bool TryWrite(ref RouteLinkWriter writer)
    {
        var pattern = new RouteLinkPattern(_pattern);
        for (int i = 0; pattern.MoveNext(); i++)
        {
            RouteLinkValue value = i < InlineValues.Length ? _values[i] : _moreValues![i - InlineValues.Length];
            if (value.Kind == RouteLinkValueKind.None)
            {
                // The path ends before the slash of what is left out, but it is never empty.
                ReadOnlySpan<char> literal = pattern.Literal[..pattern.Literal.LastIndexOf('/')];
                return writer.TryWrite(writer.Written + literal.Length == 0 ? "/" : literal);
            }

            if (!writer.TryWrite(pattern.Literal) || !writer.TryWrite(value, pattern.KeepsSlashes))
            {
                return false;
            }
        }

        return writer.TryWrite(writer.Written + pattern.Rest.Length == 0 ? "/" : pattern.Rest);
    }

    [InlineArray(Length)]
    private struct InlineValues
    {
        public const int Length = 4;

        private RouteLinkValue _first;
    }
}
