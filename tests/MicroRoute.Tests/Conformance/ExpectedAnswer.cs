using System.Text;
using System.Text.Json;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Conformance;

/// <summary>What is allowed as one final response.</summary>
/// <param name="Status">The status.</param>
internal sealed record ExpectedAnswer(int Status)
{
    public static ExpectedAnswer OfFollowUp { get; } = new(200) { Seen = "GET /follow-up" };

    /// <summary>It answers HEAD, so that nothing follows its head.</summary>
    public bool IsHead { get; init; }

    /// <summary>Why the request is refused, where it is.</summary>
    public RejectionReason Reason { get; init; }

    /// <summary>Method, path and query that the handler saw; null where it does not matter.</summary>
    public string? Seen { get; init; }

    /// <summary>The body that the handler saw; null where it does not matter.</summary>
    public string? Body { get; set; }

    /// <summary>Field lines that the handler saw, and names of those that it did not see.</summary>
    public List<string> Fields { get; } = [];

    public List<string> AbsentFields { get; } = [];

    /// <summary>Field lines of the response (<c>*</c> for any value), and names of those that it does not have.</summary>
    public List<string> Headers { get; } = [];

    public List<string> AbsentHeaders { get; } = [];

    public void Check(Response response)
    {
        Assert.Equal(Status, response.Status);
        CheckHeaders(response);
        CheckReason(response);
        if (Seen is not null || Body is not null || Fields.Count + AbsentFields.Count > 0)
        {
            CheckRequest(Echo.Of(Encoding.Latin1.GetString(response.Body)));
        }
    }

    private void CheckHeaders(Response response)
    {
        foreach (string line in Headers)
        {
            (string name, string expected) = ReadField(line);
            string? value = response[name];
            Assert.NotNull(value);
            Assert.Equal(expected == "*" ? value : expected, value);
        }

        Assert.All(AbsentHeaders, name => Assert.Null(response[name]));
    }

    private void CheckReason(Response response)
    {
        if (Reason != RejectionReason.None)
        {
            Assert.Equal((int)Rejection.StatusOf(Reason), Status);
            Assert.Equal("application/problem+json", response["Content-Type"]);
            string? detail = JsonDocument.Parse(response.Body).RootElement.GetProperty("detail").GetString();
            Assert.Equal(Encoding.UTF8.GetString(Rejection.DetailOf(Reason)), detail);
        }
    }

    private void CheckRequest(Echo seen)
    {
        Assert.Equal(Seen ?? (seen with { Body = "" }).ToString(), (seen with { Body = "" }).ToString());
        Assert.Equal(Body ?? seen.Body, seen.Body);
        Assert.All(Fields.Select(ReadField), field => Assert.Contains(field.Name + "=" + field.Value, seen.Fields));
        Assert.All(AbsentFields, name =>
            Assert.DoesNotContain(seen.Fields, line => line.StartsWith(name + "=", StringComparison.OrdinalIgnoreCase)));
    }

    private static (string Name, string Value) ReadField(string line)
    {
        string[] parts = line.Split(':', 2);
        return (parts[0], parts[1].Length > 0 ? parts[1][1..] : "");
    }
}
