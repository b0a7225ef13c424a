using System.Globalization;
using System.Text;

namespace MicroRoute.Tests.Support;

/// <summary>A response as it was received.</summary>
internal sealed class RawResponse
{
    private readonly string[] _lines;

    /// <param name="head">From the status line to the empty line.</param>
    public RawResponse(string head)
    {
        _lines = head.Split("\r\n");
        Assert.Matches("^HTTP/1\\.1 [1-5][0-9][0-9] [^\r\n]*$", _lines[0]);
    }

    public int Status => int.Parse(_lines[0].AsSpan(9, 3), CultureInfo.InvariantCulture);

    public byte[] Body { get; set; } = [];

    public string Trailers { get; set; } = "";

    public string Text => Encoding.UTF8.GetString(Body);

    public bool MayHaveBody => Status >= 200 && Status is not (204 or 304);

    public int ContentLength => int.Parse(this["Content-Length"]!, CultureInfo.InvariantCulture);

    /// <summary>The value of a field; null when it is not there.</summary>
    public string? this[string name]
    {
        get
        {
            string? line = Array.Find(_lines, line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase));
            return line?[(name.Length + 1)..].Trim();
        }
    }
}
