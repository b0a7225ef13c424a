using System.ComponentModel;
using System.Net;
using System.Text.Json;

namespace MicroRoute.Binding;

/// <summary>Makes a parameter of a request's JSON body, straight from the received bytes. What is wrong is noted as a
/// <see cref="BindingFault"/>, and the value is the default one then.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonBody
{
    /// <summary>Reads a body that must be there, and must not be <c>null</c>.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <typeparam name="TJson">What describes that.</typeparam>
    /// <param name="context">The request.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="expected">The type, as an error names it.</param>
    public static T? Get<T, TJson>(ref HttpContext context, scoped ReadOnlySpan<byte> parameter, scoped ReadOnlySpan<byte> expected)
        where TJson : struct, IJsonType<T>
    {
        T? value = default;
        if (context.Request.Body.IsEmpty || (TryRead<T, TJson>(ref context, parameter, expected, out value) && value is null))
        {
            JsonFault.Add(ref context, HttpStatusCode.BadRequest, parameter, "missing"u8, expected);
        }

        return value;
    }

    /// <summary>Reads a body that may be missing.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <typeparam name="TJson">What describes that.</typeparam>
    /// <param name="context">The request.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="expected">The type, as an error names it.</param>
    /// <param name="missing">The value where there is none.</param>
    public static T? Get<T, TJson>(ref HttpContext context, scoped ReadOnlySpan<byte> parameter, scoped ReadOnlySpan<byte> expected, T? missing)
        where TJson : struct, IJsonType<T>
        => context.Request.Body.IsEmpty || !TryRead<T, TJson>(ref context, parameter, expected, out T? value) ? missing : value;

    /// <returns>Whether the body is JSON that makes a value, which may be <see langword="null"/>.</returns>
    private static bool TryRead<T, TJson>(
        ref HttpContext context, scoped ReadOnlySpan<byte> parameter, scoped ReadOnlySpan<byte> expected, out T? value)
        where TJson : struct, IJsonType<T>
    {
        value = default;
        if (!context.Request.Headers.TryGetValue("Content-Type"u8, out ReadOnlySpan<byte> mediaType) || !JsonMediaType.Is(mediaType))
        {
            JsonFault.Add(ref context, HttpStatusCode.UnsupportedMediaType, parameter, "invalid"u8, "application/json"u8);
            return false;
        }

        try
        {
            value = JsonSerializer.Deserialize(context.Request.Body, TJson.TypeInfo);
            return true;
        }
        catch (JsonException exception)
        {
            JsonFault.Add(ref context, parameter, expected, exception);
        }
        catch (NotSupportedException)
        {
            // An object of an abstract type does not say of which derived one it is. That there are such, the compiler has seen to.
            JsonFault.Add(ref context, HttpStatusCode.BadRequest, parameter, "invalid"u8, expected);
        }

        return false;
    }
}
