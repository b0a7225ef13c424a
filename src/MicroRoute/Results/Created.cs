using System.Net;

namespace MicroRoute;

/// <summary>201 without a body: something new exists (RFC 9110, section 15.3.2).</summary>
/// <param name="Location">Where it is; <see langword="null"/> for no <c>Location</c>.</param>
public readonly record struct Created(string? Location) : IResult
{
    /// <inheritdoc/>
    public void Write(ref HttpResponse response)
    {
        response.StatusCode = HttpStatusCode.Created;
        LocationField.Set(response, Location);
    }
}

/// <summary>201 with a value as JSON.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Location">Where it is; <see langword="null"/> for no <c>Location</c>.</param>
/// <param name="Value">The value; no body for <see langword="null"/>.</param>
public readonly record struct Created<T>(string? Location, T? Value) : IValueResult<T>
{
    /// <inheritdoc/>
    public void WriteHead(ref HttpResponse response)
    {
        response.StatusCode = HttpStatusCode.Created;
        LocationField.Set(response, Location);
    }
}
