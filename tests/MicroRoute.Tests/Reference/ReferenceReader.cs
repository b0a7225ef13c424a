namespace MicroRoute.Tests.Reference;

/// <summary>The bytes cannot be the begin of anything that is accepted.</summary>
internal sealed class RefusedException(int status) : Exception
{
    public int Status => status;
}

/// <summary>The bytes end before it is known what becomes of them.</summary>
internal sealed class IncompleteException : Exception;

/// <summary>Reads a text character by character.</summary>
internal sealed class ReferenceReader(string text)
{
    public int Position { get; private set; }

    public bool IsAtEnd => Position == text.Length;

    public char Peek => IsAtEnd ? throw new IncompleteException() : text[Position];

    public char Take()
    {
        char c = Peek;
        Position++;
        return c;
    }

    public string Take(int count)
    {
        if (text.Length - Position < count)
        {
            throw new IncompleteException();
        }

        Position += count;
        return text.Substring(Position - count, count);
    }

    public string TakeWhile(Func<char, bool> isWanted)
    {
        int start = Position;
        while (isWanted(Peek))
        {
            Position++;
        }

        return text[start..Position];
    }

    /// <summary>At least one.</summary>
    public string TakeSome(Func<char, bool> isWanted)
    {
        string taken = TakeWhile(isWanted);
        return taken.Length > 0 ? taken : throw new RefusedException(400);
    }

    public void Expect(string expected)
    {
        foreach (char c in expected)
        {
            if (Take() != c)
            {
                throw new RefusedException(400);
            }
        }
    }
}
