using Microsoft.CodeAnalysis.Text;

namespace MicroRoute.Generators.Parsing;

/// <summary>Finds things again in the text of a valid template.</summary>
internal static class TemplateText
{
    /// <summary>The place of a parameter's name; empty where the text has no such parameter.</summary>
    public static TextSpan FindParameter(string text, string name)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '{')
            {
                continue;
            }

            if (i + 1 < text.Length && text[i + 1] == '{')
            {
                i++;
                continue;
            }

            int start = i + 1;
            while (start < text.Length && text[start] == '*')
            {
                start++;
            }

            if (string.CompareOrdinal(text, start, name, 0, name.Length) == 0 && !IsIdentifier(text, start + name.Length))
            {
                return new(start, name.Length);
            }
        }

        return default;
    }

    /// <summary>The place of a parameter's default; empty where the text has no such parameter.</summary>
    public static TextSpan FindDefault(string text, string name)
    {
        TextSpan place = FindParameter(text, name);
        if (place.IsEmpty)
        {
            return default;
        }

        var parser = new RouteParameterParser(text, text.LastIndexOf('{', place.Start));
        parser.Parse();
        return parser.Omission is ({ } offset, { } length) ? new(offset + 1, length - 1) : default;
    }

    private static bool IsIdentifier(string text, int index)
        => index < text.Length && (char.IsLetterOrDigit(text[index]) || text[index] == '_');
}
