using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace MicroRoute;

/// <summary>A problem document that is about to be sent, for <see cref="ServerOptions.CustomizeProblem"/>.</summary>
public ref struct ProblemContext
{
    private readonly HttpRequest _request;
    private HttpResponse _response;

    internal ProblemContext(HttpResponse response, JsonObject document, HttpRequest request, ReadOnlySpan<byte> name, Exception? exception)
    {
        _response = response;
        Document = document;
        _request = request;
        Path = name[(name.IndexOf((byte)' ') + 1)..];
        Exception = exception;
    }

    /// <summary>The document (RFC 9457, section 3). What becomes of it is sent, unless something was written to <see cref="Response"/>.</summary>
    public JsonObject Document { get; }

    /// <summary>The response, with its status. A body that is written to it is sent in the place of the document; its content type should be
    /// set then, too.</summary>
    [UnscopedRef]
    public ref HttpResponse Response => ref _response;

    /// <summary>The path as it was sent; empty where the request was refused before it was known.</summary>
    public ReadOnlySpan<byte> Path { get; }

    /// <summary>What the handler threw; <see langword="null"/> for other problems.</summary>
    public Exception? Exception { get; }

    /// <summary>Whether there is a <see cref="Request"/>: not where it was refused before it was complete, nor where its handler finished later
    /// than it returned.</summary>
    public readonly bool HasRequest => !_request.IsNone;

    /// <summary>The request.</summary>
    /// <exception cref="InvalidOperationException">There is none any more.</exception>
    public readonly HttpRequest Request => HasRequest ? _request : throw new InvalidOperationException("There is no request here; ask HasRequest first.");
}
