using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MicroRoute.Tests.Reference;

/// <summary>The grammars of RFC 3986, RFC 9110 and RFC 9112, rule by rule, as they are written there.</summary>
internal static partial class ReferenceGrammar
{
    private const string H16 = "[0-9A-Fa-f]{1,4}";
    private const string DecOctet = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private const string IPv4 = $@"{DecOctet}\.{DecOctet}\.{DecOctet}\.{DecOctet}";
    private const string Ls32 = $"(?:{H16}:{H16}|{IPv4})";
    private const string IPv6 =
        $"(?:(?:{H16}:){{6}}{Ls32}|::(?:{H16}:){{5}}{Ls32}|(?:{H16})?::(?:{H16}:){{4}}{Ls32}"
        + $"|(?:(?:{H16}:){{0,1}}{H16})?::(?:{H16}:){{3}}{Ls32}|(?:(?:{H16}:){{0,2}}{H16})?::(?:{H16}:){{2}}{Ls32}"
        + $"|(?:(?:{H16}:){{0,3}}{H16})?::{H16}:{Ls32}|(?:(?:{H16}:){{0,4}}{H16})?::{Ls32}"
        + $"|(?:(?:{H16}:){{0,5}}{H16})?::{H16}|(?:(?:{H16}:){{0,6}}{H16})?::)";

    private const string RegName = @"(?:[A-Za-z0-9\-._~!$&'()*+,;=]|%[0-9A-Fa-f]{2})+";

    /// <summary><c>uri-host [ ":" port ]</c>; of what RFC 3986 allows, an empty host and IPvFuture are refused.</summary>
    [GeneratedRegex($@"\A(?<host>\[{IPv6}\]|{RegName})(?::(?<port>[0-9]{{0,5}}))?\z")]
    private static partial Regex HostAndPort { get; }

    [GeneratedRegex(@"\A(?<scheme>https?)://(?<authority>[^/?]+)(?<path>[^?]*)(?:\?(?<query>.*))?\z", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex AbsoluteUri { get; }

    [GeneratedRegex("""\A(?:[ \t]*;[ \t]*[!#$%&'*+\-.^_`|~0-9A-Za-z]+(?:[ \t]*=[ \t]*(?:[!#$%&'*+\-.^_`|~0-9A-Za-z]+|"(?:[^\\"\x00-\x08\x0A-\x1F\x7F]|\\[^\x00-\x08\x0A-\x1F\x7F])*"))?)*\z""")]
    private static partial Regex ChunkExtensions { get; }

    public static bool IsTokenCharacter(char c) => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal);

    public static bool IsToken(string text) => text.Length > 0 && text.All(IsTokenCharacter);

    /// <summary>pchar and the slash; beyond RFC 3986 the brackets and the bar, which browsers send.</summary>
    public static bool IsPathCharacter(char c)
        => char.IsAsciiLetterOrDigit(c) || "-._~!$&'()*+,;=:@%/[]|".Contains(c, StringComparison.Ordinal);

    /// <summary>As in the path, and what else browsers send in a query.</summary>
    public static bool IsQueryCharacter(char c) => IsPathCharacter(c) || "?\\^`{}".Contains(c, StringComparison.Ordinal);

    public static bool IsFieldCharacter(char c) => c is '\t' or (>= ' ' and not '\x7F');

    public static bool AreChunkExtensions(string text) => ChunkExtensions.IsMatch(text);

    public static bool TryReadAbsoluteUri(string target, out string scheme, out string authority, out string path, out string? query)
    {
        Match match = AbsoluteUri.Match(target);
        scheme = match.Groups["scheme"].Value.ToUpperInvariant();
        authority = match.Groups["authority"].Value;
        path = match.Groups["path"].Value;
        query = match.Groups["query"] is { Success: true } group ? group.Value : null;
        return match.Success;
    }

    public static bool TryReadHost(string text, out string host, out int? port)
    {
        Match match = HostAndPort.Match(text);
        host = match.Groups["host"].Value.ToUpperInvariant();
        string digits = match.Groups["port"].Value;
        port = digits.Length > 0 ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
        return match.Success && port is null or <= 65535;
    }

    /// <summary>Decodes a path once, but for <c>%2F</c> and <c>%25</c>, and removes its dot segments.</summary>
    public static string NormalizePath(string path)
    {
        string decoded = AnyEscape.Replace(path, match => match.Value.Length < 3 ? throw new RefusedException(400) : Decode(match.Value));
        try
        {
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(Encoding.Latin1.GetBytes(decoded));
        }
        catch (DecoderFallbackException)
        {
            throw new RefusedException(400);
        }

        var kept = new List<string>();
        string[] segments = decoded[1..].Split('/');
        foreach (string segment in segments)
        {
            if (segment == ".." && kept.Count > 0)
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (segment is not ("." or ".."))
            {
                kept.Add(segment);
            }
        }

        return "/" + string.Join('/', kept) + (segments[^1] is "." or ".." && kept.Count > 0 ? "/" : "");
    }

    [GeneratedRegex("%(?:[0-9A-Fa-f]{2})?")]
    private static partial Regex AnyEscape { get; }

    private static string Decode(string escape) => escape.ToUpperInvariant() switch
    {
        "%00" => throw new RefusedException(400),
        "%2F" => "%2F",
        "%25" => "%25",
        { } other => ((char)Convert.ToByte(other[1..], 16)).ToString(),
    };
}
