using System.ComponentModel;
using System.Net.ServerSentEvents;

namespace MicroRoute.Binding;

/// <summary>Sends a stream that a handler has returned, and disposes of it; <c>application/octet-stream</c> by default.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StreamWriter : IResultWriter<Stream?>
{
    /// <summary>Answers with a stream.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The stream; 404 for <see langword="null"/>.</param>
    public static void Write(ref HttpContext context, Stream? result) => throw new NotImplementedException();
}

/// <summary>Sends values as a JSON array, each when it is there.</summary>
/// <typeparam name="T">The values' type.</typeparam>
/// <typeparam name="TJson">What describes that.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonArrayWriter<T, TJson> : IResultWriter<IAsyncEnumerable<T>?>
    where TJson : struct, IJsonType<T>
{
    /// <summary>Answers with values.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The values; 404 for <see langword="null"/>.</param>
#pragma warning disable CA1000 // Generated code names the type arguments, of which nothing could be inferred.
    public static void Write(ref HttpContext context, IAsyncEnumerable<T>? result) => throw new NotImplementedException();
#pragma warning restore CA1000
}

/// <summary>Sends values as JSON, one a line, each when it is there.</summary>
/// <typeparam name="T">The values' type.</typeparam>
/// <typeparam name="TJson">What describes that.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonLinesWriter<T, TJson> : IResultWriter<JsonLines<T>>
    where TJson : struct, IJsonType<T>
{
    /// <summary>Answers with values.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The values.</param>
#pragma warning disable CA1000 // Generated code names the type arguments, of which nothing could be inferred.
    public static void Write(ref HttpContext context, JsonLines<T> result) => throw new NotImplementedException();
#pragma warning restore CA1000
}

/// <summary>Sends server-sent events, whose data is JSON.</summary>
/// <typeparam name="T">The data's type.</typeparam>
/// <typeparam name="TJson">What describes that.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EventWriter<T, TJson> : IResultWriter<IAsyncEnumerable<SseItem<T>>?>
    where TJson : struct, IJsonType<T>
{
    /// <summary>Answers with events.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The events; 404 for <see langword="null"/>.</param>
#pragma warning disable CA1000 // Generated code names the type arguments, of which nothing could be inferred.
    public static void Write(ref HttpContext context, IAsyncEnumerable<SseItem<T>>? result) => throw new NotImplementedException();
#pragma warning restore CA1000
}

/// <summary>Sends server-sent events, whose data is text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TextEventWriter : IResultWriter<IAsyncEnumerable<SseItem<string>>?>
{
    /// <summary>Answers with events.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The events; 404 for <see langword="null"/>.</param>
    public static void Write(ref HttpContext context, IAsyncEnumerable<SseItem<string>>? result) => throw new NotImplementedException();
}
