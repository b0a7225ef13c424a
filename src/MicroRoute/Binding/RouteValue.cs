using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace MicroRoute.Binding;

/// <summary>Makes the value of a parameter of what the template has captured.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RouteValue
{
    /// <summary>Decodes the <c>%2F</c> and <c>%25</c> that a path keeps, so that nothing is decoded twice.</summary>
    /// <param name="context">The request.</param>
    /// <param name="captured">A part of <see cref="HttpRequest.Path"/>.</param>
    /// <returns>The value as UTF-8; <paramref name="captured"/> itself where nothing is encoded.</returns>
    public static ReadOnlySpan<byte> Decode(ref HttpContext context, ReadOnlySpan<byte> captured)
    {
        if (!captured.Contains((byte)'%'))
        {
            return captured;
        }

        DecodeBuffer decoded = context.Request.Decoded;
        bool valid = PercentDecoder.TryDecode(captured, plusIsSpace: false, decoded.GetRoom(captured.Length), out int count);
        Debug.Assert(valid, "The path was normalised, so its escapes are right.");
        return decoded.Take(count);
    }

    /// <summary>Decodes into a string, which is allocated.</summary>
    /// <param name="context">The request.</param>
    /// <param name="captured">A part of <see cref="HttpRequest.Path"/>.</param>
    public static string DecodeText(ref HttpContext context, ReadOnlySpan<byte> captured) => Encoding.UTF8.GetString(Decode(ref context, captured));

    /// <summary>Parses what was captured; what does not parse is noted as a <see cref="BindingFault"/>.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <typeparam name="TParser">What makes it of text.</typeparam>
    /// <param name="context">The request.</param>
    /// <param name="name">The name of the template's parameter.</param>
    /// <param name="captured">A part of <see cref="HttpRequest.Path"/>, decoded if a slash or a percent sign can stand in the text.</param>
    public static T Get<T, TParser>(ref HttpContext context, scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> captured)
        where TParser : struct, IValueParser<T>
        => BoundValue.Parse<T, TParser>(ref context, name, "route"u8, ValueStatus.Found, captured);
}
