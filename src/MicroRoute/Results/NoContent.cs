using System.Net;

namespace MicroRoute;

/// <summary>204, which has no body (RFC 9110, section 15.3.5).</summary>
public readonly record struct NoContent : IResult
{
    /// <inheritdoc/>
    public void Write(ref HttpResponse response) => response.StatusCode = HttpStatusCode.NoContent;
}
