using System.Text;

namespace MicroRoute.Tests.Support;

/// <summary>What became of a connection.</summary>
/// <param name="Status">What the engine said last.</param>
/// <param name="Output">All that was sent to the client.</param>
/// <param name="Phase">How much of the next request is there.</param>
/// <param name="Waiting">How many bytes wait for the rest of their request.</param>
internal sealed record Exchange(EngineStatus Status, byte[] Output, RequestPhase Phase, int Waiting)
{
    private const string Continue = "HTTP/1.1 100 Continue\r\n\r\n";

    /// <summary>What was sent, byte by byte the same each time: without its dates, and without interim responses.</summary>
    public string FinalText => WithoutDates(Text.Replace(Continue, "", StringComparison.Ordinal));

    /// <summary>How often the client was told to go on.</summary>
    public int InterimCount => Text.Split(Continue).Length - 1;

    private string Text => Encoding.Latin1.GetString(Output);

    /// <summary>The final responses.</summary>
    /// <param name="isHead">Which of them answer HEAD; those without a word here do not.</param>
    public List<Response> Responses(params bool[] isHead)
    {
        List<Response> all = Response.ReadAll(Output, isHead);
        all.RemoveAll(response => response.Status == 100);
        return all;
    }

    /// <summary>The one final response.</summary>
    public Response OnlyResponse(bool isHead = false) => Assert.Single(Responses(isHead));

    private static string WithoutDates(string text)
    {
        const int DateLength = 29;
        const string Name = "\r\nDate: ";
        string[] parts = text.Split(Name);
        return parts[0] + string.Concat(parts.Skip(1).Select(part => Name + "-" + part[Math.Min(DateLength, part.Length)..]));
    }
}
