namespace MicroRoute;

/// <summary>Reads the pattern of a <see cref="RouteLink"/>: percent-encoded literals, and parameters as templates have them, without
/// their constraints: <c>{id}</c>, <c>{id?}</c>, <c>{*rest}</c>, <c>{**rest?}</c>.</summary>
/// <remarks>No literal has a brace, since they are encoded.</remarks>
internal ref struct RouteLinkPattern(ReadOnlySpan<char> pattern)
{
    /// <summary>What is behind the present parameter.</summary>
    public ReadOnlySpan<char> Rest { get; private set; } = pattern;

    /// <summary>The literal before the present parameter.</summary>
    public ReadOnlySpan<char> Literal { get; private set; }

    /// <summary>The present parameter's name in the link.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>Whether the present parameter takes all the rest of a path.</summary>
    public bool IsCatchAll { get; private set; }

    /// <summary>Whether its slashes are not encoded.</summary>
    public bool KeepsSlashes { get; private set; }

    /// <summary>Whether it may be left out, and the slash before it.</summary>
    public bool IsOptional { get; private set; }

    /// <summary>Goes to the next parameter.</summary>
    public bool MoveNext()
    {
        int open = Rest.IndexOf('{');
        if (open < 0)
        {
            return false;
        }

        int length = Rest[open..].IndexOf('}');
        ReadOnlySpan<char> parameter = Rest.Slice(open + 1, length - 1);
        Literal = Rest[..open];
        Rest = Rest[(open + length + 1)..];
        IsCatchAll = parameter[0] == '*';
        KeepsSlashes = IsCatchAll && parameter[1] == '*';
        IsOptional = parameter[^1] == '?';
        Name = parameter.TrimStart('*').TrimEnd('?');
        return true;
    }

    /// <summary>Whether the present parameter's segment is one that a server removes from a path.</summary>
    /// <param name="text">The parameter's text.</param>
    public readonly bool MakesDotSegment(ReadOnlySpan<char> text)
    {
        int end = Rest.IndexOf('/');
        ReadOnlySpan<char> prefix = Literal[(Literal.LastIndexOf('/') + 1)..];
        ReadOnlySpan<char> suffix = end < 0 ? Rest : Rest[..end];
        return prefix.Length + text.Length + suffix.Length is 1 or 2
            && !prefix.ContainsAnyExcept('.') && !text.ContainsAnyExcept('.') && !suffix.ContainsAnyExcept('.');
    }
}
