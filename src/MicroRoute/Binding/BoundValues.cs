using System.ComponentModel;

namespace MicroRoute.Binding;

/// <summary>Makes a list of all the values that the request has under a parameter's name. Each that is wrong is noted as a
/// <see cref="BindingFault"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BoundValues
{
    /// <summary>Binds an array, empty where there is no value.</summary>
    /// <typeparam name="TSource">Where the values are.</typeparam>
    /// <typeparam name="T">What they are.</typeparam>
    /// <typeparam name="TParser">What makes them of text.</typeparam>
    /// <param name="context">The request.</param>
    /// <param name="name">The name that the client knows.</param>
    public static T[] GetArray<TSource, T, TParser>(ref HttpContext context, scoped ReadOnlySpan<byte> name)
        where TSource : struct, IValueListSource
        where TParser : struct, IValueParser<T>
        => GetListOrNull<TSource, T, TParser>(ref context, name)?.ToArray() ?? [];

    /// <summary>Binds an array, <see langword="null"/> where there is no value.</summary>
    /// <inheritdoc cref="GetArray"/>
    public static T[]? GetArrayOrNull<TSource, T, TParser>(ref HttpContext context, scoped ReadOnlySpan<byte> name)
        where TSource : struct, IValueListSource
        where TParser : struct, IValueParser<T>
        => GetListOrNull<TSource, T, TParser>(ref context, name)?.ToArray();

    /// <summary>Binds a list, empty where there is no value.</summary>
    /// <inheritdoc cref="GetArray"/>
    public static List<T> GetList<TSource, T, TParser>(ref HttpContext context, scoped ReadOnlySpan<byte> name)
        where TSource : struct, IValueListSource
        where TParser : struct, IValueParser<T>
        => GetListOrNull<TSource, T, TParser>(ref context, name) ?? [];

    /// <summary>Binds a list, <see langword="null"/> where there is no value.</summary>
    /// <inheritdoc cref="GetArray"/>
    public static List<T>? GetListOrNull<TSource, T, TParser>(ref HttpContext context, scoped ReadOnlySpan<byte> name)
        where TSource : struct, IValueListSource
        where TParser : struct, IValueParser<T>
    {
        List<T>? values = null;
        var cursor = default(ValueCursor);
        for (int index = 0; ; index++)
        {
            ValueStatus status = TSource.FindNext(ref context, name, ref cursor, out ReadOnlySpan<byte> text);
            if (status == ValueStatus.Missing)
            {
                return values;
            }

            (values ??= []).Add(BoundValue.Parse<T, TParser>(ref context, name, TSource.Name, status, text, index));
        }
    }
}
