namespace MicroRoute.Generators.Parsing;

/// <summary>Finds where the arguments of a constraint end.</summary>
/// <remarks>Parentheses nest; those behind a backslash and between brackets, as regular expressions have them, do not count. A brace
/// is doubled.</remarks>
internal static class ArgumentScanner
{
    /// <param name="text">The template.</param>
    /// <param name="position">The opening parenthesis; then the closing one, or what cannot stand here.</param>
    /// <returns>Whether the closing one was found.</returns>
    public static bool TryFindEnd(string text, ref int position)
    {
        int depth = 0;
        bool isClass = false;
        for (; position < text.Length; position++)
        {
            char c = text[position];
            char next = position + 1 < text.Length ? text[position + 1] : '\0';
            if (c is '{' or '}' && next != c)
            {
                return false;
            }

            if (c is '{' or '}' || (c == '\\' && next is '\\' or '(' or ')' or '[' or ']'))
            {
                position++;
            }
            else if (c is '[' or ']')
            {
                isClass = c == '[';
            }
            else if (!isClass && c is '(' or ')')
            {
                depth += c == '(' ? 1 : -1;
                if (depth == 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
