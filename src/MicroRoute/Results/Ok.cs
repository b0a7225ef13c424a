using System.Net;

namespace MicroRoute;

/// <summary>200 without a body (RFC 9110, section 15.3.1).</summary>
public readonly record struct Ok : IResult
{
    /// <inheritdoc/>
    public void Write(ref HttpResponse response) => response.StatusCode = HttpStatusCode.OK;
}

/// <summary>200 with a value as JSON.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value; no body for <see langword="null"/>.</param>
public readonly record struct Ok<T>(T? Value) : IValueResult<T>
{
    /// <inheritdoc/>
    public void WriteHead(ref HttpResponse response) => response.StatusCode = HttpStatusCode.OK;
}
