using System.Text;

namespace MicroRoute.Tests.Binding;

/// <summary>A request as a parser would hand it on, made without one, so that it may hold what a parser refuses.</summary>
internal sealed class RequestDouble
{
    private readonly List<byte> _message = [];
    private readonly RequestHead _head = new(new ServerLimits());

    public RequestDouble(string normalisedPath, ReadOnlySpan<byte> query, params (string Name, byte[] Value)[] fields)
    {
        (_head.PathStart, _head.PathLength) = Append(Encoding.UTF8.GetBytes(normalisedPath));
        (_head.QueryStart, _head.QueryLength) = Append(query);
        foreach ((string name, byte[] value) in fields)
        {
            (int nameStart, int nameLength) = Append(Encoding.ASCII.GetBytes(name));
            (int valueStart, int valueLength) = Append(value);
            _head.Fields[_head.FieldCount++] = new FieldLine(nameStart, nameLength, valueStart, valueLength);
        }
    }

    public HttpContext Context => new(new HttpRequest(_message.ToArray(), _head), new ResponseWriter(), CancellationToken.None);

    private (int Start, int Length) Append(ReadOnlySpan<byte> bytes)
    {
        int start = _message.Count;
        _message.AddRange(bytes);
        return (start, bytes.Length);
    }
}
