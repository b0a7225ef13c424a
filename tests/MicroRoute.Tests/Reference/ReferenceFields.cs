using System.Globalization;
using System.Numerics;
using static MicroRoute.Tests.Reference.ReferenceGrammar;
using static MicroRoute.Tests.Reference.ReferenceParser;

namespace MicroRoute.Tests.Reference;

/// <summary>The fields of a head, and what those say that decide about the message and the connection.</summary>
internal sealed class ReferenceFields
{
    private readonly List<string> _lines = [];
    private bool _hasContentType;

    public string? Host { get; private set; }

    public BigInteger? ContentLength { get; private set; }

    public bool IsChunked { get; private set; }

    public bool WantsClose { get; private set; }

    public bool WantsKeepAlive { get; private set; }

    public bool HasUnknownExpectation { get; private set; }

    public void Add(string name, string value)
    {
        _lines.Add(name + "=" + value);
        switch (name.ToUpperInvariant())
        {
            case "HOST":
                Require(Host is null, 400);
                Host = value;
                break;
            case "CONTENT-TYPE":
                Require(!_hasContentType, 400);
                _hasContentType = true;
                break;
            case "CONTENT-LENGTH":
                Require(ContentLength is null && value.Length > 0 && value.All(char.IsAsciiDigit), 400);
                ContentLength = BigInteger.Parse(value, CultureInfo.InvariantCulture);
                Require(ContentLength <= long.MaxValue, 400);
                break;
            case "TRANSFER-ENCODING":
                AddTransferCodings(value);
                break;
            case "CONNECTION":
                WantsClose |= Elements(value).Contains("CLOSE");
                WantsKeepAlive |= Elements(value).Contains("KEEP-ALIVE");
                break;
            case "EXPECT":
                HasUnknownExpectation |= !value.Equals("100-continue", StringComparison.OrdinalIgnoreCase);
                break;
            default:
                break;
        }
    }

    public override string ToString() => string.Join("\n", _lines);

    private void AddTransferCodings(string value)
    {
        foreach (string coding in Elements(value))
        {
            Require(!IsChunked && IsToken(coding), 400);
            Require(coding == "CHUNKED", 501);
            IsChunked = true;
        }
    }

    private static IEnumerable<string> Elements(string value) => value.Split(',').Select(element => element.Trim(' ', '\t').ToUpperInvariant());
}
