using System.Globalization;
using System.Text;

namespace MicroRoute.Generators.Links;

/// <summary>Writes a literal as it stands in a request, as the runtime's <c>RouteLink</c> writes values.</summary>
internal static class PercentEncoding
{
    // Escapes are there for the slash and the percent sign itself, and they stay.
    private const string Plain = "-._~!$()*,:;@%";

    /// <param name="literal">The text as it stands in a decoded path.</param>
    public static string Encode(string literal)
    {
        var encoded = new StringBuilder(literal.Length);
        foreach (byte value in Encoding.UTF8.GetBytes(literal))
        {
            char c = (char)value;
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Plain.IndexOf(c) >= 0)
            {
                encoded.Append(c);
            }
            else
            {
                encoded.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return encoded.ToString();
    }
}
