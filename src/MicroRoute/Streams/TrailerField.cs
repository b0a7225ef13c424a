namespace MicroRoute;

/// <summary>Knows the fields that a recipient needs before the body, and so must not come after it (RFC 9110, section 6.5.1).</summary>
internal static class TrailerField
{
    private static readonly string[] s_refused =
    [
        "Age", "Authorization", "Cache-Control", "Content-Encoding", "Content-Range", "Content-Type", "Expires", "Host", "Location",
        "Proxy-Authenticate", "Retry-After", "Set-Cookie", "TE", "Trailer", "Vary", "WWW-Authenticate",
    ];

    public static bool CanBe(string name) => !Array.Exists(s_refused, refused => refused.Equals(name, StringComparison.OrdinalIgnoreCase));
}
