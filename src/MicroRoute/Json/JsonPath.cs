using System.Buffers;

namespace MicroRoute.Binding;

/// <summary>Names places in JSON as System.Text.Json does.</summary>
internal static class JsonPath
{
    private static readonly SearchValues<char> s_special = SearchValues.Create(". '/\"[]()\t\n\r\f\b\\");

    /// <summary>The path of a member.</summary>
    /// <param name="container">The path of the object.</param>
    /// <param name="member">The member's name.</param>
    public static string Of(string container, string member)
        => member.AsSpan().ContainsAny(s_special) ? $"{container}['{member}']" : $"{container}.{member}";
}
