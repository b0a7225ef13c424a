using static MicroRoute.Tests.Reference.ReferenceGrammar;
using static MicroRoute.Tests.Reference.ReferenceParser;

namespace MicroRoute.Tests.Reference;

/// <summary>A request target (RFC 9112, section 3.2).</summary>
/// <param name="Path">The decoded path.</param>
/// <param name="Query">The query as sent.</param>
/// <param name="Authority">The authority of an absolute target.</param>
/// <param name="DefaultPort">The port that the scheme of an absolute target stands for.</param>
internal sealed record ReferenceTarget(string Path, string Query, string? Authority = null, int DefaultPort = 80)
{
    private static readonly ReferenceTarget s_asterisk = new("*", "");

    public bool IsAsterisk => Path == "*";

    public static ReferenceTarget Read(ReferenceReader reader, string method)
    {
        if (method != "CONNECT" && reader.Peek == '/')
        {
            return ReadOriginForm(reader);
        }

        string target = reader.TakeSome(IsQueryCharacter);
        Require(reader.Peek == ' ', 400);
        if (method == "CONNECT")
        {
            Require(TryReadHost(target, out _, out int? port) && port > 0, 400);
            return new ReferenceTarget("", "");
        }

        if (target == "*")
        {
            // A method that is not known may have a use for it.
            Require(method == "OPTIONS" || !IsKnown(method), 400);
            return s_asterisk;
        }

        Require(TryReadAbsoluteUri(target, out string scheme, out string authority, out string path, out string? query), 400);
        Require(TryReadHost(authority, out _, out _), 400);
        Require(path.All(IsPathCharacter), 400);
        if (method == "OPTIONS" && path.Length == 0 && query is null)
        {
            return s_asterisk with { Authority = authority, DefaultPort = scheme == "HTTPS" ? 443 : 80 };
        }

        return new ReferenceTarget(NormalizePath(path.Length > 0 ? path : "/"), query ?? "", authority, scheme == "HTTPS" ? 443 : 80);
    }

    public static bool IsKnown(string method) => method is "GET" or "HEAD" or "POST" or "PUT" or "DELETE" or "PATCH" or "OPTIONS";

    private static ReferenceTarget ReadOriginForm(ReferenceReader reader)
    {
        string path = reader.TakeSome(IsPathCharacter);
        string query = "";
        if (reader.Peek == '?')
        {
            reader.Take();
            query = reader.TakeWhile(IsQueryCharacter);
        }

        Require(reader.Peek == ' ', 400);
        return new ReferenceTarget(NormalizePath(path), query);
    }
}
