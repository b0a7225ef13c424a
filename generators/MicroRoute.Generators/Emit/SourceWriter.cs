using System.Text;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes indented lines that end in <c>\n</c> on every system.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isGapUnwanted = true;

    /// <summary>Writes lines, each at the present depth; an empty one stays empty.</summary>
    public void Lines(string lines)
    {
        for (int start = 0; start <= lines.Length;)
        {
            int end = lines.IndexOf('\n', start);
            end = end < 0 ? lines.Length : end;
            if (end > start)
            {
                _text.Append(' ', 4 * _depth).Append(lines, start, end - start);
            }

            _text.Append('\n');
            start = end + 1;
        }

        _isGapUnwanted = false;
    }

    /// <summary>Writes an empty line, except at the begin of a block and behind what <see cref="Join"/> ties to the next line.</summary>
    public void Gap()
    {
        if (!_isGapUnwanted)
        {
            _text.Append('\n');
            _isGapUnwanted = true;
        }
    }

    /// <summary>Lets no gap come before the next line.</summary>
    public void Join() => _isGapUnwanted = true;

    /// <summary>Writes what looks at a variable, if that is of use there, and declares it before. Text that has its name by chance does no harm.</summary>
    public void WithVariable(string name, string declaration, Action body)
    {
        int start = _text.Length;
        body();
        if (_text.ToString(start, _text.Length - start).Contains(name))
        {
            _text.Insert(start, $"{new string(' ', 4 * _depth)}{declaration}\n");
        }
    }

    /// <summary>Writes a line and opens braces below it, until the result is disposed.</summary>
    public Indent Block(string head)
    {
        Lines(head);
        Lines("{");
        Join();
        _depth++;
        return new(this, "}");
    }

    /// <summary>Opens the braces of an initialiser, until the result is disposed.</summary>
    /// <param name="end">What stands behind the closing one.</param>
    public Indent Initializer(string end)
    {
        Lines("{");
        Join();
        _depth++;
        return new(this, "}" + end);
    }

    /// <summary>Writes a label and indents what follows, until the result is disposed.</summary>
    public Indent Label(string label)
    {
        Lines(label);
        Join();
        _depth++;
        return new(this, null);
    }

    public override string ToString() => _text.ToString();

    /// <summary>Ends a block.</summary>
    public readonly struct Indent(SourceWriter writer, string? close) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (close is not null)
            {
                writer.Lines(close);
            }
        }
    }
}
