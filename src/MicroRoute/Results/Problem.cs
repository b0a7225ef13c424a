using System.Net;

namespace MicroRoute;

/// <summary>A problem document (RFC 9457). Its default value is a 500.</summary>
public readonly record struct Problem : IResult
{
    /// <summary>The status; 500 by default.</summary>
    public HttpStatusCode StatusCode { get => field == 0 ? HttpStatusCode.InternalServerError : field; init; }

    /// <summary>A URI reference that names the kind of problem. Default: <see langword="null"/>, which is <c>about:blank</c>.</summary>
    public string? Type { get; init; }

    /// <summary>What the kind of problem is called. Default: <see langword="null"/>, which is what the status is called.</summary>
    public string? Title { get; init; }

    /// <summary>A sentence about this occurrence. Default: <see langword="null"/>, none.</summary>
    public string? Detail { get; init; }

    /// <summary>A URI reference that names this occurrence. Default: <see langword="null"/>, none.</summary>
    public string? Instance { get; init; }

    /// <summary>More members, which stand behind the others: <see langword="bool"/>, whole numbers and <see langword="decimal"/> as such,
    /// whatever else as text in the invariant culture, dates as ISO 8601 has them. Default: <see langword="null"/>, none.</summary>
    public IEnumerable<KeyValuePair<string, object?>>? Extensions { get; init; }

    /// <inheritdoc/>
    public void Write(ref HttpResponse response)
    {
        ProblemWriter.Begin(response, StatusCode, Type, Title);
        ProblemWriter.WriteMember(response, "detail"u8, Detail);
        ProblemWriter.WriteMember(response, "instance"u8, Instance);
        foreach ((string name, object? value) in Extensions ?? [])
        {
            ProblemExtension.Write(response, name, value);
        }

        response.Write("}"u8);
    }
}
