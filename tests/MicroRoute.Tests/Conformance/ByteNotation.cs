using System.Globalization;
using System.Text;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Conformance;

/// <summary>How the case files write bytes: ASCII stands for itself; <c>{CR}</c> and the other names of RFC 5234, appendix B.1, for
/// what does not show; <c>{xC3}</c> for any byte; <c>{ab*9}</c> for nine times <c>ab</c>, which may have braces in it again.</summary>
internal static class ByteNotation
{
    /// <returns>One character a byte.</returns>
    public static string Expand(string text)
    {
        var bytes = new StringBuilder();
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] == '{')
            {
                int end = EndOf(text, at);
                bytes.Append(ExpandBraces(text[(at + 1)..end]));
                at = end;
            }
            else if (text[at] is >= ' ' and <= '~')
            {
                bytes.Append(text[at]);
            }
            else
            {
                throw new FormatException($"Write the byte {(int)text[at]:X2} in braces.");
            }
        }

        return bytes.ToString();
    }

    private static int EndOf(string text, int start)
    {
        int depth = 0;
        for (int at = start; at < text.Length; at++)
        {
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return at;
            }
        }

        throw new FormatException("A brace is open.");
    }

    private static string ExpandBraces(string inner)
    {
        int star = inner.LastIndexOf('*');
        return star > 0
            ? string.Concat(Enumerable.Repeat(Expand(inner[..star]), int.Parse(inner[(star + 1)..], CultureInfo.InvariantCulture)))
            : inner switch
            {
                "CR" => "\r",
                "LF" => "\n",
                "CRLF" => "\r\n",
                "SP" => " ",
                "HTAB" => "\t",
                "LBRACE" => "{",
                "RBRACE" => "}",
                ['x', _, _] => ((char)byte.Parse(inner.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
                _ => throw new FormatException("There is no {" + inner + "}."),
            };
    }
}
