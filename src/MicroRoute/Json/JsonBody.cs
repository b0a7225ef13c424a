using System.ComponentModel;
using System.Text.Json;

namespace MicroRoute.Binding;

/// <summary>Makes a parameter of a request's JSON body, straight from the received bytes. What is wrong is noted as a
/// <see cref="BindingFault"/>, and the value is the default one then.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonBody
{
    /// <summary>Whether the request has a body that is JSON, or none at all. If it has another, it is answered with 415.</summary>
    /// <param name="context">The request and its response.</param>
    public static bool Accept(ref HttpContext context)
    {
        bool isJson = context.Request.Headers.TryGetValue("Content-Type"u8, out ReadOnlySpan<byte> type) && JsonMediaType.Is(type);
        return BodyContent.Accept(ref context, isJson, "application/json"u8);
    }

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
            JsonFault.AddMissing(ref context, parameter, expected);
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
        try
        {
            value = JsonSerializer.Deserialize(context.Request.Body, TJson.TypeInfo);
            return true;
        }
        catch (JsonException exception)
        {
            JsonFault.Add(ref context, parameter, expected, JsonPlace.Find(context.Request.Body, TJson.TypeInfo, exception), exception);
            value = default;
            return false;
        }
    }
}
