namespace MicroRoute.Generators.Parsing;

/// <summary>Tells patterns that can be searched in linear time from those that cannot.</summary>
internal static class RegexFeatures
{
    /// <summary>Whether a pattern may have something that <c>RegexOptions.NonBacktracking</c> refuses: a back-reference, a
    /// look-around, an atomic or a balancing group, a condition, <c>\G</c>.</summary>
    /// <remarks>In doubt it has: what is not known here backtracks, within its time.</remarks>
    /// <param name="pattern">A valid pattern.</param>
    public static bool NeedBacktracking(string pattern)
    {
        bool inClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    if (!inClass && i < pattern.Length && pattern[i] is (>= '1' and <= '9') or 'k' or 'G')
                    {
                        return true;
                    }

                    break;

                // A bracket that is the first of its class, as in []a], is text there; that the class seems to end does no harm.
                case '[':
                    inClass = true;
                    break;

                case ']':
                    inClass = false;
                    break;

                case '(' when !inClass && i + 1 < pattern.Length && pattern[i + 1] == '?' && !IsPlainGroup(pattern, i + 2):
                    return true;
            }
        }

        return false;
    }

    /// <summary><c>(?:</c>, <c>(?&lt;name&gt;</c> and <c>(?'name'</c>, <c>(?i)</c> and <c>(?i:</c>; not the option <c>x</c>, under
    /// which a comment could hide what follows.</summary>
    private static bool IsPlainGroup(string pattern, int start)
    {
        int i = start;
        if (i < pattern.Length && pattern[i] is '<' or '\'')
        {
            char close = pattern[i] == '<' ? '>' : '\'';
            int end = pattern.IndexOf(close, i + 1);
            return end > i + 1 && pattern.Substring(i + 1, end - i - 1).All(c => char.IsLetterOrDigit(c) || c == '_');
        }

        while (i < pattern.Length && pattern[i] is 'i' or 'm' or 'n' or 's' or '-')
        {
            i++;
        }

        return i < pattern.Length && pattern[i] is ':' or ')';
    }
}
