using System.Text;
using MicroRoute.Binding;
using static MicroRoute.Fuzz.Oracle;

namespace MicroRoute.Fuzz.Pieces;

/// <summary>Paths: decoded once, with the steps of RFC 3986, section 5.2.4, as they stand there.</summary>
internal static class PathPiece
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    public static void Check(ReadOnlySpan<byte> bytes, RequestParts parts)
    {
        byte[] path = [(byte)'/', .. bytes];
        string? expected = Decode(path) is { } decoded ? RemoveDotSegments(decoded) : null;
        HttpContext context = parts.WithQuery([]);
        bool isPath = PathNormalizer.TryNormalize(path, parts.Head);
        Require(isPath == expected is not null, "A path is judged wrong.");
        if (expected is not null)
        {
            ReadOnlySpan<byte> actual = parts.Head.PathOf(path);
            Require(Encoding.UTF8.GetString(actual) == expected, "A path is decoded wrong.");
            string value = expected.Replace("%2F", "/", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
            Require(Encoding.UTF8.GetString(RouteValue.Decode(ref context, actual)) == value, "A part of a path is decoded wrong.");
        }
    }

    private static string? Decode(byte[] path)
    {
        var bytes = new List<byte>();
        for (int at = 0; at < path.Length; at++)
        {
            if (path[at] != '%')
            {
                bytes.Add(path[at]);
                continue;
            }

            int value = Percent.ValueAt(path, at);
            if (value <= 0)
            {
                return null;
            }

            at += 2;
            bytes.AddRange(value switch { '/' => "%2F"u8, '%' => "%25"u8, _ => [(byte)value] });
        }

        // What is not UTF-8 does not come back as it was.
        string text = s_utf8.GetString([.. bytes]);
        return s_utf8.GetBytes(text).AsSpan().SequenceEqual(bytes.ToArray()) ? text : null;
    }

    private static string RemoveDotSegments(string input)
    {
        string output = "";
        while (input.Length > 0)
        {
            if (input.StartsWith("/./", StringComparison.Ordinal))
            {
                input = input[2..];
            }
            else if (input == "/.")
            {
                input = "/";
            }
            else if (input.StartsWith("/../", StringComparison.Ordinal) || input == "/..")
            {
                input = "/" + (input == "/.." ? "" : input[4..]);
                output = output[..Math.Max(0, output.LastIndexOf('/'))];
            }
            else
            {
                int end = input.IndexOf('/', 1);
                end = end < 0 ? input.Length : end;
                output += input[..end];
                input = input[end..];
            }
        }

        return output;
    }
}
