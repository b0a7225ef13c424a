using System.Text.RegularExpressions;

namespace MicroRoute.Fuzz.Pieces;

/// <summary>The grammars as the RFCs write them. Non-backtracking, so that no input takes long.</summary>
internal static class Grammar
{
    private const string Token = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]+";
    private const string Quoted = "\"(?:[^\"\\\\\\x00-\\x08\\x0A-\\x1F\\x7F]|\\\\[^\\x00-\\x08\\x0A-\\x1F\\x7F])*\"";
    private const string Blank = "[ \\t]*";
    private const string Value = "[\\x09\\x20-\\x7E\\x80-\\xFF]*";

    /// <summary>RFC 9112, section 7.1.1.</summary>
    public static readonly Regex ChunkExtension = Create(
        "(?:" + Blank + ";" + Blank + Token + "(?:" + Blank + "=" + Blank + "(?:" + Token + "|" + Quoted + "))?)*");

    /// <summary>RFC 9112, section 7.1: a size and its extensions.</summary>
    public static readonly Regex ChunkLine = Create(
        "(?<size>[0-9A-Fa-f]+)(?:" + Blank + ";" + Blank + Token + "(?:" + Blank + "=" + Blank + "(?:" + Token + "|" + Quoted + "))?)*");

    /// <summary>RFC 9112, section 5.</summary>
    public static readonly Regex FieldLine = Create(Token + ":" + Value);

    /// <summary>RFC 3339, with time and zone optional.</summary>
    public static readonly Regex DateTime = Create(
        "[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,7})?(?:Z|[+\\-][0-9]{2}:[0-9]{2})?)?");

    private static Regex Create(string pattern)
        => new("\\A(?:" + pattern + ")\\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
