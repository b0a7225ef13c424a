using System.Net;

namespace MicroRoute;

/// <summary>The body of a request cannot be read to its end: it is malformed, too long or too slow, or its client has gone. What reads
/// the body throws it; a handler that lets it pass answers with its status.</summary>
public sealed class RequestBodyException : IOException
{
    internal RequestBodyException(RejectionReason reason)
        : base(System.Text.Encoding.UTF8.GetString(Rejection.DetailOf(reason)))
        => Reason = reason;

    /// <summary>The status that says what is wrong, such as 413.</summary>
    public HttpStatusCode StatusCode => Rejection.StatusOf(Reason);

    internal RejectionReason Reason { get; }
}
