using System.IO.Pipelines;
using System.Net;
using System.Text;

namespace MicroRoute;

/// <summary>The response of an <see cref="HttpExchange"/>. What is written is sent when it is flushed, and its writer waits while the
/// client does not take it. A handler that finishes before anything was flushed answers with a known length.</summary>
public sealed class HttpExchangeResponse
{
    private HttpStatusCode _statusCode = HttpStatusCode.OK;
    private long? _contentLength;
    private Stream? _stream;

    internal HttpExchangeResponse(ResponseBody outgoing) => Outgoing = outgoing;

    /// <summary>Whether status and header fields are on their way, and cannot be changed any more.</summary>
    public bool HasStarted => Outgoing.HasStarted;

    /// <summary>The status code; 200 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 200 to 599.</exception>
    /// <exception cref="InvalidOperationException">The response has started.</exception>
    public HttpStatusCode StatusCode
    {
        get => _statusCode;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan((int)value, 200, nameof(value));
            ArgumentOutOfRangeException.ThrowIfGreaterThan((int)value, 599, nameof(value));
            ThrowIfStarted();
            _statusCode = value;
        }
    }

    /// <summary>The length of the body in bytes; <see langword="null"/>, the default, where it is not known: it is sent in chunks then
    /// (RFC 9112, section 7.1). A body of another length ends the connection.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    /// <exception cref="InvalidOperationException">The response has started.</exception>
    public long? ContentLength
    {
        get => _contentLength;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value.GetValueOrDefault(), nameof(value));
            ThrowIfStarted();
            _contentLength = value;
        }
    }

    /// <summary>The body, to be written to. Synchronous calls throw an <see cref="InvalidOperationException"/> on a worker's thread.</summary>
    public Stream Body => _stream ??= new BodyStream(BodyWriter.AsStream(leaveOpen: true));

    /// <summary>The body, to be written straight into what is sent.</summary>
    public PipeWriter BodyWriter => Outgoing;

    /// <summary>What is written, for the worker.</summary>
    internal ResponseBody Outgoing { get; }

    /// <summary>The fields, as they will be sent.</summary>
    internal ResponseFields Fields { get; } = new();

    /// <summary>The trailers, as they will be sent; <see langword="null"/> for none.</summary>
    internal ResponseFields? Trailers { get; private set; }

    /// <summary>Sets the media type of the body. Without it a streamed body is sent without <c>Content-Type</c>.</summary>
    /// <param name="mediaType">Such as <c>text/html; charset=utf-8</c>; empty for no <c>Content-Type</c> at all.</param>
    /// <exception cref="ArgumentException">It has a control character in it.</exception>
    /// <exception cref="InvalidOperationException">The response has started.</exception>
    public void SetContentType(ReadOnlySpan<byte> mediaType)
    {
        ThrowIfStarted();
        Fields.SetContentType(mediaType);
    }

    /// <inheritdoc cref="SetContentType(ReadOnlySpan{byte})"/>
    public void SetContentType(string mediaType) => SetContentType(Encoding.UTF8.GetBytes(mediaType));

    /// <summary>Adds a header field. The same name may be added several times.</summary>
    /// <param name="name">The field name, a token (RFC 9110, section 5.1).</param>
    /// <param name="value">The field value, without control characters (RFC 9110, section 5.5).</param>
    /// <exception cref="ArgumentException">The name is not a token, the value has a forbidden byte in it, or the server writes the field
    /// itself.</exception>
    /// <exception cref="InvalidOperationException">The response has started.</exception>
    public void AddHeader(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        ThrowIfStarted();
        Fields.Add(name, value);
    }

    /// <inheritdoc cref="AddHeader(ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>
    public void AddHeader(string name, string value) => AddHeader(Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(value));

    /// <summary>Adds a trailer field, which is sent after the body (RFC 9110, section 6.5). A response of known length, and one to an
    /// HTTP/1.0 client, has none, and drops it.</summary>
    /// <param name="name">The field name, a token. A field that frames the message, or says what its body is, must not be a trailer.</param>
    /// <param name="value">The field value.</param>
    /// <exception cref="ArgumentException">The name is not a token, the value has a forbidden byte in it, or the field cannot be a
    /// trailer.</exception>
    public void AddTrailer(string name, string value)
    {
        if (!TrailerField.CanBe(name))
        {
            throw new ArgumentException("The client needs this field before the body.", nameof(name));
        }

        (Trailers ??= new()).Add(name, value);
    }

    /// <summary>Sends status and header fields, and what was written so far.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>Complete when more may be written.</returns>
    public async Task StartAsync(CancellationToken cancellationToken = default)
        => await BodyWriter.FlushAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>Takes what was set before there was an exchange.</summary>
    internal void Begin(ResponseWriter writer, ReadOnlySpan<byte> mediaType)
    {
        _statusCode = writer.StatusCode;
        Fields.CopyFrom(writer.Fields);
        if (!Fields.HasContentType)
        {
            Fields.SetContentType(mediaType);
        }
    }

    /// <summary>Gives what was set to a response that a result writes.</summary>
    internal void GiveHead(ResponseWriter writer)
    {
        writer.StatusCode = _statusCode;
        writer.Fields.CopyFrom(Fields);
    }

    private void ThrowIfStarted()
    {
        if (HasStarted)
        {
            throw new InvalidOperationException("The response has started: its status and fields are sent.");
        }
    }
}
