using System.Net;

namespace MicroRoute;

/// <summary>202 without a body: what was asked for will be done (RFC 9110, section 15.3.3).</summary>
/// <param name="Location">Where its progress is shown; <see langword="null"/> for no <c>Location</c>.</param>
public readonly record struct Accepted(string? Location) : IResult
{
    /// <inheritdoc/>
    public void Write(ref HttpResponse response)
    {
        response.StatusCode = HttpStatusCode.Accepted;
        LocationField.Set(response, Location);
    }
}

/// <summary>202 with a value as JSON.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Location">Where its progress is shown; <see langword="null"/> for no <c>Location</c>.</param>
/// <param name="Value">The value; no body for <see langword="null"/>.</param>
public readonly record struct Accepted<T>(string? Location, T? Value) : IValueResult<T>
{
    /// <inheritdoc/>
    public void WriteHead(ref HttpResponse response)
    {
        response.StatusCode = HttpStatusCode.Accepted;
        LocationField.Set(response, Location);
    }
}
