using System.Text;
using CsCheck;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Http;

public sealed class PathNormalizerTests
{
    private static readonly ServerLimits s_limits = new() { MaxRequestLineSize = 256 };

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/.", "/")]
    [InlineData("/..", "/")]
    [InlineData("/../..", "/")]
    [InlineData("/../a", "/a")]
    [InlineData("/a/./b/../c", "/a/c")]
    [InlineData("/a/.", "/a/")]
    [InlineData("/a/..", "/")]
    [InlineData("/a/b/..", "/a/")]
    [InlineData("/a/b/../", "/a/")]
    [InlineData("/a/../../b", "/b")]
    [InlineData("/a//../b", "/a/b")]
    [InlineData("//..//.", "//")]
    [InlineData("/...", "/...")]
    [InlineData("/a./.b/c..", "/a./.b/c..")]
    [InlineData("/%2e%2e", "/")]
    [InlineData("/a/%2E./.%2e/b", "/b")]
    [InlineData("/a/%2e", "/a/")]
    [InlineData("/%252e%252e", "/%252e%252e")]
    [InlineData("/%252F", "/%252F")]
    [InlineData("/%252f", "/%252f")]
    [InlineData("/%25", "/%25")]
    [InlineData("/a%2F..%2Fb", "/a%2F..%2Fb")]
    [InlineData("/a%2f..%2fb", "/a%2F..%2Fb")]
    [InlineData("/a/..%2F", "/a/..%2F")]
    [InlineData("/%41%5a%7e", "/AZ~")]
    [InlineData("/caf%c3%A9/%F0%9F%98%80", "/café/😀")]
    [InlineData("/%20%01%7F%5C", "/ \u0001\u007f\\")]
    [InlineData("/%", null)]
    [InlineData("/%4", null)]
    [InlineData("/%4g", null)]
    [InlineData("/%g4", null)]
    [InlineData("/%%34%31", null)]
    [InlineData("/%00", null)]
    [InlineData("/a/%00/..", null)]
    [InlineData("/%80", null)]
    [InlineData("/%c3", null)]
    [InlineData("/%c3/%a9", null)]
    [InlineData("/%c0%af", null)]
    [InlineData("/%ed%a0%80", null)]
    [InlineData("/%f4%90%80%80", null)]
    public void It_is_decoded_once_and_then_its_dot_segments_go(string path, string? expected)
    {
        Assert.Equal(expected, Normalize(path));
        Assert.Equal(expected, Reference(path));
    }

    [Fact]
    public void It_does_what_the_obvious_way_does()
    {
        string[] parts = ["/", "/", "/", ".", "..", "%2e", "%2E", "%2F", "%2f", "%25", "a", "b", "%41", "%c3%a9", "%C3", "%00", "%", "%0", "%zz", "%5c", "~"];
        Gen.OneOf(parts).Array[0, 14].Select(some => "/" + string.Concat(some))
            .Sample(path => Assert.Equal(Reference(path), Normalize(path)), iter: 20_000);
    }

    [Fact]
    public void What_one_request_decodes_is_not_in_the_next()
    {
        Exchange exchange = new EngineDriver<EchoRouter>().Run(
            Bytes.Of("GET /%61%62%63 HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET /d HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET /%65 HTTP/1.0\r\n\r\n"));
        Assert.Equal(["/abc", "/d", "/e"], exchange.Responses().Select(response => Echo.Of(response).Path));
    }

    private static string? Normalize(string path)
    {
        var head = new RequestHead(s_limits);
        head.Reset();
        byte[] bytes = Encoding.ASCII.GetBytes(path);
        return PathNormalizer.TryNormalize(bytes, head) ? Encoding.UTF8.GetString(head.PathOf(bytes)) : null;
    }

    /// <summary>Slow and plain: segment by segment, each decoded as a text of its own.</summary>
    private static string? Reference(string path)
    {
        var kept = new List<string>();
        string[] segments = path[1..].Split('/');
        for (int i = 0; i < segments.Length; i++)
        {
            if (DecodeSegment(segments[i]) is not { } segment)
            {
                return null;
            }

            bool isDots = segment is "." or "..";
            if (segment == ".." && kept.Count > 0)
            {
                kept.RemoveAt(kept.Count - 1);
            }

            if (!isDots)
            {
                kept.Add(segment);
            }
            else if (i == segments.Length - 1)
            {
                kept.Add("");
            }
        }

        return "/" + string.Join('/', kept);
    }

    private static string? DecodeSegment(string segment)
    {
        var bytes = new List<byte>();
        for (int i = 0; i < segment.Length; i++)
        {
            if (segment[i] != '%')
            {
                bytes.Add((byte)segment[i]);
                continue;
            }

            string escape = segment[i..Math.Min(i + 3, segment.Length)].ToUpperInvariant();
            if (escape.Length < 3 || !escape[1..].All(char.IsAsciiHexDigit) || escape == "%00")
            {
                return null;
            }

            bytes.AddRange(escape is "%2F" or "%25" ? Encoding.ASCII.GetBytes(escape) : Convert.FromHexString(escape[1..]));
            i += 2;
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
