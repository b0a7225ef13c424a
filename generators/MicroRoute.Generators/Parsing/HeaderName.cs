namespace MicroRoute.Generators.Parsing;

/// <summary>The names that header fields can have: tokens (RFC 9110, sections 5.1 and 5.6.2).</summary>
internal static class HeaderName
{
    /// <summary>What a name may have beside letters and digits.</summary>
    public const string Signs = "!#$%&'*+-.^_`|~";

    public static bool IsValid(string name)
        => name.Length > 0 && name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Signs.Contains(c));
}
