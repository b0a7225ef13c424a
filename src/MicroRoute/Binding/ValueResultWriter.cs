using System.ComponentModel;

namespace MicroRoute.Binding;

/// <summary>Writes a result whose body is a value as JSON.</summary>
/// <typeparam name="TResult">The result's type.</typeparam>
/// <typeparam name="T">The value's type.</typeparam>
/// <typeparam name="TJson">What describes that.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ValueResultWriter<TResult, T, TJson> : IResultWriter<TResult?>
    where TResult : IValueResult<T>
    where TJson : struct, IJsonType<T>
{
    /// <summary>Answers with the result's status and fields, and its value.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The result; 404 for <see langword="null"/>.</param>
#pragma warning disable CA1000 // Generated code names the type arguments.
    public static void Write(ref HttpContext context, TResult? result)
#pragma warning restore CA1000
    {
        // A struct is not boxed to be compared, not even by unoptimised code.
        if (!typeof(TResult).IsValueType && result is null)
        {
            RouteMiss.NotFound(ref context);
            return;
        }

        result!.WriteHead(ref context.Response);
        if (result.Value is { } value)
        {
            JsonWriter<T, TJson>.WriteBody(context.Response, value);
        }
    }
}
