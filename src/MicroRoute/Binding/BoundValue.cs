using System.ComponentModel;
using System.Text;

namespace MicroRoute.Binding;

/// <summary>Makes the value of a parameter of what the request has under its name. What is wrong is noted as a
/// <see cref="BindingFault"/>, and the value is the default one then.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BoundValue
{
    /// <summary>Binds what must be there.</summary>
    /// <typeparam name="TSource">Where it is.</typeparam>
    /// <typeparam name="T">What it is.</typeparam>
    /// <typeparam name="TParser">What makes it of text.</typeparam>
    /// <param name="context">The request.</param>
    /// <param name="name">The name that the client knows.</param>
    public static T Get<TSource, T, TParser>(ref HttpContext context, scoped ReadOnlySpan<byte> name)
        where TSource : struct, IValueSource
        where TParser : struct, IValueParser<T>
    {
        ValueStatus status = TSource.Find(ref context, name, out ReadOnlySpan<byte> text);
        return Parse<T, TParser>(ref context, name, TSource.Name, status, text);
    }

    /// <summary>Binds what may be missing.</summary>
    /// <typeparam name="TSource">Where it is.</typeparam>
    /// <typeparam name="T">What it is.</typeparam>
    /// <typeparam name="TParser">What makes it of text.</typeparam>
    /// <param name="context">The request.</param>
    /// <param name="name">The name that the client knows.</param>
    /// <param name="missing">The value where it is missing.</param>
    public static T Get<TSource, T, TParser>(ref HttpContext context, scoped ReadOnlySpan<byte> name, T missing)
        where TSource : struct, IValueSource
        where TParser : struct, IValueParser<T>
    {
        ValueStatus status = TSource.Find(ref context, name, out ReadOnlySpan<byte> text);
        return status == ValueStatus.Missing ? missing : Parse<T, TParser>(ref context, name, TSource.Name, status, text);
    }

    /// <inheritdoc cref="Get{TSource, T, TParser}(ref HttpContext, ReadOnlySpan{byte}, T)"/>
    public static T? GetNullable<TSource, T, TParser>(ref HttpContext context, scoped ReadOnlySpan<byte> name, T? missing)
        where TSource : struct, IValueSource
        where T : struct
        where TParser : struct, IValueParser<T>
    {
        ValueStatus status = TSource.Find(ref context, name, out ReadOnlySpan<byte> text);
        return status == ValueStatus.Missing ? missing : Parse<T, TParser>(ref context, name, TSource.Name, status, text);
    }

    /// <summary>Binds a string that must be there.</summary>
    /// <inheritdoc cref="Get{TSource, T, TParser}(ref HttpContext, ReadOnlySpan{byte})"/>
    public static string GetText<TSource>(ref HttpContext context, scoped ReadOnlySpan<byte> name)
        where TSource : struct, IValueSource
    {
        ValueStatus status = TSource.Find(ref context, name, out ReadOnlySpan<byte> text);
        return ToText(ref context, name, TSource.Name, status, text);
    }

    /// <summary>Binds a string that may be missing.</summary>
    /// <inheritdoc cref="Get{TSource, T, TParser}(ref HttpContext, ReadOnlySpan{byte}, T)"/>
    public static string? GetText<TSource>(ref HttpContext context, scoped ReadOnlySpan<byte> name, string? missing)
        where TSource : struct, IValueSource
    {
        ValueStatus status = TSource.Find(ref context, name, out ReadOnlySpan<byte> text);
        return status == ValueStatus.Missing ? missing : ToText(ref context, name, TSource.Name, status, text);
    }

    /// <summary>Parses a text that was looked for.</summary>
    internal static T Parse<T, TParser>(
        ref HttpContext context, scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> source, ValueStatus status, scoped ReadOnlySpan<byte> text, int index = BindingFault.NoIndex)
        where TParser : struct, IValueParser<T>
    {
        if (status == ValueStatus.Found && TParser.TryParse(text, out T? value))
        {
            return value;
        }

        BindingFault.Add(ref context, name, source, status, TParser.Expected, index);

        // The handler is not called.
        return default!;
    }

    private static string ToText(
        ref HttpContext context, scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> source, ValueStatus status, scoped ReadOnlySpan<byte> text)
    {
        if (status == ValueStatus.Found)
        {
            return Encoding.UTF8.GetString(text);
        }

        BindingFault.Add(ref context, name, source, status, "string"u8);
        return "";
    }
}
