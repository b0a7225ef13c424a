using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the small parts of C#.</summary>
internal static class CSharp
{
    /// <summary>A name that may be a keyword.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>A type's name where the type is declared. Of small letters alone it may be a keyword there, now (<c>file</c>) or in a later C#.</summary>
    public static string DeclaredType(string name) => name.All(c => c is >= 'a' and <= 'z') ? "@" + name : Identifier(name);

    public static string Literal(string text) => $"\"{Escape(text)}\"";

    public static string Utf8(string text) => Literal(text) + "u8";

    /// <summary>Text as it stands in a literal, and in a comment, where it must not end the line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is '"' or '\\')
            {
                escaped.Append('\\').Append(c);
            }
            else if (c is >= ' ' and <= '~' || char.IsLetterOrDigit(c))
            {
                escaped.Append(c);
            }
            else
            {
                escaped.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return escaped.ToString();
    }

    /// <summary>Text in a documentation comment.</summary>
    public static string Documentation(string text)
        => Escape(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>A byte as a case label.</summary>
    public static string Byte(int value)
        => value is > ' ' and <= '~' and not ('\'' or '\\') ? $"(byte)'{(char)value}'" : $"0x{value:X2}";
}
