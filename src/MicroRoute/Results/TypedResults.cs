using System.Net;

namespace MicroRoute;

/// <summary>Makes what handlers return, by its type's name, so that the type of a value need not be written down.</summary>
public static class TypedResults
{
    /// <summary>200 without a body.</summary>
    public static Ok Ok() => default;

    /// <summary>200 with a value as JSON.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value; no body for <see langword="null"/>.</param>
    public static Ok<T> Ok<T>(T? value) => new(value);

    /// <summary>201 without a body.</summary>
    /// <param name="location">Where the new thing is; <see langword="null"/> for no <c>Location</c>.</param>
    public static Created Created(string? location = null) => new(location);

    /// <inheritdoc cref="Created(string)"/>
    public static Created Created(RouteLink location) => new(location.ToString());

    /// <summary>201 with a value as JSON.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="location">Where it is; <see langword="null"/> for no <c>Location</c>.</param>
    /// <param name="value">The value; no body for <see langword="null"/>.</param>
    public static Created<T> Created<T>(string? location, T? value) => new(location, value);

    /// <inheritdoc cref="Created{T}(string, T)"/>
    public static Created<T> Created<T>(RouteLink location, T? value) => new(location.ToString(), value);

    /// <summary>202 without a body.</summary>
    /// <param name="location">Where the progress is shown; <see langword="null"/> for no <c>Location</c>.</param>
    public static Accepted Accepted(string? location = null) => new(location);

    /// <inheritdoc cref="Accepted(string)"/>
    public static Accepted Accepted(RouteLink location) => new(location.ToString());

    /// <summary>202 with a value as JSON.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="location">Where the progress is shown; <see langword="null"/> for no <c>Location</c>.</param>
    /// <param name="value">The value; no body for <see langword="null"/>.</param>
    public static Accepted<T> Accepted<T>(string? location, T? value) => new(location, value);

    /// <inheritdoc cref="Accepted{T}(string, T)"/>
    public static Accepted<T> Accepted<T>(RouteLink location, T? value) => new(location.ToString(), value);

    /// <summary>204.</summary>
    public static NoContent NoContent() => default;

    /// <summary>301, 302, 307 or 308.</summary>
    /// <param name="location">Where to.</param>
    /// <param name="permanent">Whether it is for good.</param>
    /// <param name="preserveMethod">Whether the client asks there with the same method and body.</param>
    public static Redirect Redirect(string location, bool permanent = false, bool preserveMethod = false) => new(location, permanent, preserveMethod);

    /// <inheritdoc cref="Redirect(string, bool, bool)"/>
    public static Redirect Redirect(RouteLink location, bool permanent = false, bool preserveMethod = false) => new(location.ToString(), permanent, preserveMethod);

    /// <summary>400 with a problem document.</summary>
    /// <param name="detail">A sentence about this occurrence; <see langword="null"/> for none.</param>
    public static BadRequest BadRequest(string? detail = null) => new(detail);

    /// <summary>400 with a value as JSON.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value; no body for <see langword="null"/>.</param>
    public static BadRequest<T> BadRequest<T>(T? value) => new(value);

    /// <summary>404 with a problem document.</summary>
    /// <param name="detail">A sentence about this occurrence; <see langword="null"/> for none.</param>
    public static NotFound NotFound(string? detail = null) => new(detail);

    /// <summary>404 with a value as JSON.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value; no body for <see langword="null"/>.</param>
    public static NotFound<T> NotFound<T>(T? value) => new(value);

    /// <summary>409 with a problem document.</summary>
    /// <param name="detail">A sentence about this occurrence; <see langword="null"/> for none.</param>
    public static Conflict Conflict(string? detail = null) => new(detail);

    /// <summary>409 with a value as JSON.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value; no body for <see langword="null"/>.</param>
    public static Conflict<T> Conflict<T>(T? value) => new(value);

    /// <summary>422 with a problem document.</summary>
    /// <param name="detail">A sentence about this occurrence; <see langword="null"/> for none.</param>
    public static UnprocessableContent UnprocessableContent(string? detail = null) => new(detail);

    /// <summary>422 with a value as JSON.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value; no body for <see langword="null"/>.</param>
    public static UnprocessableContent<T> UnprocessableContent<T>(T? value) => new(value);

    /// <summary>A problem document with any status.</summary>
    /// <param name="detail">A sentence about this occurrence; <see langword="null"/> for none.</param>
    /// <param name="instance">A URI reference that names this occurrence; <see langword="null"/> for none.</param>
    /// <param name="statusCode">The status.</param>
    /// <param name="title">What the kind of problem is called; <see langword="null"/> for what the status is called.</param>
    /// <param name="type">A URI reference that names the kind of problem; <see langword="null"/> for <c>about:blank</c>.</param>
    /// <param name="extensions">More members.</param>
    public static Problem Problem(
        string? detail = null,
        string? instance = null,
        HttpStatusCode statusCode = HttpStatusCode.InternalServerError,
        string? title = null,
        string? type = null,
        IEnumerable<KeyValuePair<string, object?>>? extensions = null)
        => new() { StatusCode = statusCode, Type = type, Title = title, Detail = detail, Instance = instance, Extensions = extensions };
}
