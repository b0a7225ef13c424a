using System.Net;

namespace MicroRoute;

internal sealed class ResponseWriter
{
    public HttpStatusCode StatusCode { get; set; }
    public void SetContentType(ReadOnlySpan<byte> mediaType) => throw new NotSupportedException();
    public bool HasContentType => throw new NotSupportedException();
    public void AddHeader(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value) => throw new NotSupportedException();
    public void AddHeader(string name, string value) => throw new NotSupportedException();
    public void CloseConnection() => throw new NotSupportedException();
    public void Write(ReadOnlySpan<byte> bytes) => throw new NotSupportedException();
    public void Write(ReadOnlySpan<char> text) => throw new NotSupportedException();
    public void Write<T>(T value, ReadOnlySpan<char> format) where T : IUtf8SpanFormattable => throw new NotSupportedException();
    public Span<byte> GetSpan(int sizeHint) => throw new NotSupportedException();
    public void Advance(int count) => throw new NotSupportedException();
    public void Send(ReadOnlySpan<byte> body) => throw new NotSupportedException();
    public void Send(ReadOnlySpan<char> body) => throw new NotSupportedException();
}
