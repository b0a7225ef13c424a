using System.Net;

namespace MicroRoute;

/// <summary>404 with a problem document (RFC 9457): there is nothing of this name (RFC 9110, section 15.5.5).</summary>
/// <param name="Detail">A sentence about this occurrence; <see langword="null"/> for none.</param>
public readonly record struct NotFound(string? Detail) : IResult
{
    /// <inheritdoc/>
    public void Write(ref HttpResponse response) => ProblemWriter.Write(response, HttpStatusCode.NotFound, Detail);
}

/// <summary>404 with a value as JSON.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value; no body for <see langword="null"/>.</param>
public readonly record struct NotFound<T>(T? Value) : IValueResult<T>
{
    /// <inheritdoc/>
    public void WriteHead(ref HttpResponse response) => response.StatusCode = HttpStatusCode.NotFound;
}
