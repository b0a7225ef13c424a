using System.Net;

namespace MicroRoute;

/// <summary>The response to a request. It is buffered: nothing is sent before the handler has returned, so status and header
/// fields may be set while the body is written piece by piece, and a handler that throws is answered with 500 whatever it wrote.
/// Only <see cref="Send(ReadOnlySpan{byte})"/> completes a response: whatever would change it afterwards throws an
/// <see cref="InvalidOperationException"/>.</summary>
public readonly ref struct HttpResponse
{
    private readonly ResponseWriter _writer;

    internal HttpResponse(ResponseWriter writer) => _writer = writer;

    internal ResponseWriter Writer => _writer;

    /// <summary>The writer, as long as the head can be changed.</summary>
    private ResponseWriter Open
    {
        get
        {
            _writer.ThrowIfDone();
            return _writer;
        }
    }

    /// <summary>The status code; 200 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 200 to 599.</exception>
    public HttpStatusCode StatusCode { get => _writer.StatusCode; set => Open.StatusCode = value; }

    /// <summary>Sets the media type of the body. Without it a body is sent as <c>text/plain; charset=utf-8</c>.</summary>
    /// <param name="mediaType">Such as <c>text/html; charset=utf-8</c>; empty for no <c>Content-Type</c> at all.</param>
    /// <exception cref="ArgumentException">It has a control character in it.</exception>
    public void SetContentType(ReadOnlySpan<byte> mediaType) => Open.Fields.SetContentType(mediaType);

    /// <summary>Adds a header field. The same name may be added several times.</summary>
    /// <param name="name">The field name, a token (RFC 9110, section 5.1).</param>
    /// <param name="value">The field value; it must not have CR, LF, NUL or another control character in it (RFC 9110, section 5.5).</param>
    /// <exception cref="ArgumentException">The name is not a token, the value has a forbidden byte in it, or the field is one
    /// that the server writes itself: <c>Content-Length</c>, <c>Transfer-Encoding</c>, <c>Connection</c>, <c>Date</c>.</exception>
    public void AddHeader(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value) => Open.Fields.Add(name, value);

    /// <inheritdoc cref="AddHeader(ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>
    public void AddHeader(string name, string value) => Open.Fields.Add(name, value);

    /// <summary>Sets a header field in the place of one of its name.</summary>
    internal void SetHeader(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value) => Open.Fields.Set(name, value);

    /// <summary>Whether a content type was set.</summary>
    internal bool HasContentType => _writer.Fields.HasContentType;

    /// <summary>Closes the connection after this response, and says so in its <c>Connection</c> field.</summary>
    public void CloseConnection() => Open.CloseConnection();

    /// <summary>Appends bytes to the body.</summary>
    /// <param name="bytes">The bytes, which are copied.</param>
    public void Write(ReadOnlySpan<byte> bytes) => _writer.Write(bytes);

    /// <summary>Appends text to the body, as UTF-8.</summary>
    /// <param name="text">The text.</param>
    public void Write(ReadOnlySpan<char> text) => _writer.Write(text);

    /// <summary>Appends text to the body, as UTF-8.</summary>
    /// <param name="text">The text; nothing for <see langword="null"/>.</param>
    public void Write(string? text) => _writer.Write(text);

    /// <summary>Formats a value into the body, as UTF-8 and in the invariant culture, without a string between.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">A format string of the value's type.</param>
    public void Write<T>(T value, ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
        => _writer.Write(value, format);

    /// <summary>Gives room at the end of the body to write to.</summary>
    /// <param name="sizeHint">The least number of bytes wanted; 0 for any.</param>
    /// <returns>At least <paramref name="sizeHint"/> bytes, and at least one, valid until the next call.</returns>
    public Span<byte> GetSpan(int sizeHint = 0) => _writer.GetSpan(sizeHint);

    /// <summary>Appends to the body what was written into the span of <see cref="GetSpan"/>.</summary>
    /// <param name="count">How many bytes were written.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or more than the span has, or there was no span.</exception>
    public void Advance(int count) => _writer.Advance(count);

    /// <summary>Makes <paramref name="body"/> the whole body. Cheaper than <see cref="Write(ReadOnlySpan{byte})"/>, since the length is known.</summary>
    /// <param name="body">The bytes, which are copied.</param>
    /// <exception cref="InvalidOperationException">A body was written before.</exception>
    public void Send(ReadOnlySpan<byte> body) => _writer.Send(body);

    /// <summary>Makes <paramref name="body"/> the whole body, as UTF-8.</summary>
    /// <param name="body">The text.</param>
    /// <exception cref="InvalidOperationException">A body was written before.</exception>
    public void Send(ReadOnlySpan<char> body) => _writer.Send(body);
}
