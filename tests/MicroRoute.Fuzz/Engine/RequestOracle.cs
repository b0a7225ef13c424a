using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;
using static MicroRoute.Fuzz.Oracle;

namespace MicroRoute.Fuzz.Engine;

/// <summary>What has to be true of every request that a handler gets, read off the request itself, with nothing of the parser's.</summary>
internal static class RequestOracle
{
    public static void Check(in HttpRequest request, ServerLimits limits)
    {
        const int Version = 8;
        Require(Octets.IsToken(request.MethodName), "A method is no token.");
        Require(Octets.IsVisible(request.Target), "A target has a forbidden byte.");
        int lineLength = request.MethodName.Length + 1 + request.Target.Length + 1 + Version;
        Require(lineLength <= limits.MaxRequestLineSize, "A request line is longer than its limit.");
        CheckPath(request.Path);
        CheckFields(request.Headers, limits);
        CheckFraming(request);
        Require(request.Body.Length <= limits.MaxRequestBodySize, "A body is larger than its limit.");
    }

    private static void CheckPath(ReadOnlySpan<byte> path)
    {
        Require(path.StartsWith("/"u8) && !path.Contains((byte)0) && Utf8.IsValid(path), "A path is not a path in UTF-8.");
        foreach (Range segment in path.Split((byte)'/'))
        {
            Require(!path[segment].SequenceEqual("."u8) && !path[segment].SequenceEqual(".."u8), "A path has a dot segment.");
        }
    }

    private static void CheckFields(RequestHeaders headers, ServerLimits limits)
    {
        int size = 0;
        int hosts = 0;
        foreach (HeaderField field in headers)
        {
            Require(Octets.IsToken(field.Name), "A field name is no token.");
            Require(!field.Value.ContainsAny(Octets.Control), "A field value has a control character.");
            Require(field.Value.Trim(" \t"u8).Length == field.Value.Length, "A field value has white space around it.");
            size += field.Name.Length + 1 + field.Value.Length + 2;
            Require(headers.TryGetValue(field.Name, out _), "A field is not found by its name.");
            hosts += Ascii.EqualsIgnoreCase(field.Name, "Host"u8) ? 1 : 0;
        }

        Require(size <= limits.MaxRequestHeadersSize, "A header section is larger than its limit.");
        Require(headers.Count <= limits.MaxRequestHeaderCount, "There are more fields than their limit.");
        Require(hosts <= 1, "There are several hosts.");
    }

    /// <summary>The body is as long as exactly one field says.</summary>
    private static void CheckFraming(in HttpRequest request)
    {
        int framings = 0;
        bool isRight = request.Body.IsEmpty;
        foreach (HeaderField field in request.Headers)
        {
            if (Ascii.EqualsIgnoreCase(field.Name, "Content-Length"u8))
            {
                framings++;
                isRight = Utf8Parser.TryParse(field.Value, out long length, out int used) && used == field.Value.Length
                    && !field.Value.ContainsAnyExceptInRange((byte)'0', (byte)'9') && length == request.Body.Length;
            }
            else if (Ascii.EqualsIgnoreCase(field.Name, "Transfer-Encoding"u8))
            {
                framings++;
                isRight = Ascii.EqualsIgnoreCase(field.Value, "chunked"u8);
            }
        }

        Require(framings <= 1, "A message says several times how long it is.");
        Require(isRight, "A body is not as long as the message says.");
    }
}
