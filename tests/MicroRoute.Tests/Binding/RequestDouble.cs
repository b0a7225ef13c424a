using System.Text;

namespace MicroRoute.Tests.Binding;

/// <summary>A request as a parser would hand it on, made without one, so that it may hold what a parser refuses; and its answer.</summary>
internal sealed class RequestDouble
{
    private readonly List<byte> _message = [];
    private readonly RequestHead _head = new(new ServerLimits());
    private readonly OutputBuffer _output = new(16 * 1024, new BufferPool(1024 * 1024));
    private readonly ResponseWriter _writer;

    public RequestDouble(string normalisedPath = "/", ReadOnlySpan<byte> query = default, params (string Name, byte[] Value)[] fields)
    {
        _head.Reset();
        (_head.PathStart, _head.PathLength) = Append(Encoding.UTF8.GetBytes(normalisedPath));
        (_head.QueryStart, _head.QueryLength) = Append(query);
        foreach ((string name, byte[] value) in fields)
        {
            (int nameStart, int nameLength) = Append(Encoding.ASCII.GetBytes(name));
            (int valueStart, int valueLength) = Append(value);
            _head.Fields[_head.FieldCount++] = new FieldLine(nameStart, nameLength, valueStart, valueLength);
        }

        _writer = new ResponseWriter(_output, new ResponsePrefix(serverHeader: null));
        _writer.Begin(RequestMethod.Get, isHttp10: false, keepsAlive: true);
    }

    public RequestMethod Method { set => _head.Method = value; }

    public HttpContext Context => new(new HttpRequest(_message.ToArray(), _head), _writer, new DispatchState(new ServerOptions(_ => null), _head, _output.Pool, completions: null, static () => [], CancellationToken.None));

    /// <summary>Ends the answer and takes it apart.</summary>
    public Answer Finish()
    {
        _writer.Finish();
        string[] parts = Encoding.UTF8.GetString(_output.Written).Split("\r\n\r\n", 2);
        string[] lines = parts[0].Split("\r\n");
        return new Answer(lines[0], lines[1..], parts[1]);
    }

    private (int Start, int Length) Append(ReadOnlySpan<byte> bytes)
    {
        int start = _message.Count;
        _message.AddRange(bytes);
        return (start, bytes.Length);
    }
}
