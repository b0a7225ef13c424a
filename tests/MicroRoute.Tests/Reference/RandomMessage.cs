using System.Text;

namespace MicroRoute.Tests.Reference;

/// <summary>Makes up requests from the grammar, most of them well-formed, and spoils them.</summary>
internal sealed class RandomMessage(Random random)
{
    private const int MaxLength = 3000;

    private static readonly string[] s_methods = ["GET", "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get", "X-Y"];

    private static readonly string[] s_targets =
    [
        "/", "/a", "/a/b?c=d", "/a/../b/./c/..", "/%41%2f%25%2e%2E/x", "/%c3%a9", "/%C3", "/%00", "/%", "/%4", "/?%zz", "//a//..", "/a?b?c/d",
        "*", "http://h", "http://h/", "HTTP://H:80/a", "https://h:443?q", "http://h:81/a", "http://[::1]/", "http://u@h/", "h:80", "h", "http://h%41/",
        "/[a]|b", "/a#b", "/\\", "/..", "/.", "/a/.", "/%2e%2e/%2e", "http:///a", "ftp://h/", "h:0", "[::1]:443",
    ];

    private static readonly string[] s_versions = ["HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/1.2", "HTTP/2.0", "http/1.1"];

    private static readonly string[] s_fields =
    [
        "Host: h", "Host: h:80", "Host: H", "Host:", "Host: [::1]", "Host: [1:2:3:4:5:6:7.8.9.1]", "Host: a%4", "Host: h:99999", "Host: [::1.2.3]", "host:\th\t",
        "A:", "A: b", "b:\t c d \t", "A : b", "A\x80: b", "C: \x80\xff", "D: a\0b", " folded", "Content-Type: a", "Content-Type: b",
        "Connection: close", "Connection: keep-alive", "Connection: te, Close", "Connection:\t,keep-alive ,", "Expect: 100-continue", "Expect: x",
        "Content-Length: 0", "Content-Length: 3", "content-length: 007", "Content-Length: +3", "Content-Length: 3, 3", "Content-Length: 101",
        "Content-Length: 9223372036854775807", "Content-Length: 9223372036854775808", "Content-Length: 18446744073709551619",
        "Transfer-Encoding: chunked", "Transfer-Encoding: Chunked\t", "Transfer-Encoding: gzip, chunked", "Transfer-Encoding: chunked, chunked",
        "Transfer-Encoding: identity", "Transfer-Encoding:", "Transfer-Encoding: ,chunked", "Transfer-Encoding: chunked;a=b", "Trailer: x",
    ];

    private static readonly string[] s_chunks =
    [
        "1\r\na\r\n", "3;a=b\r\nabc\r\n", "00a\r\n0123456789\r\n", "2 ; a = \"\\\"b\" ;c\r\n\r\n\r\n", "65\r\n", "ffffffffffffffff\r\n", "10000000000000000\r\n",
        "1;a=\"\r\na\r\n", "1;\r\na\r\n", "1 \r\na\r\n", "1\na\r\n", "1\r\nab\r\n", "0x1\r\na\r\n", "-1\r\na\r\n", "00000000000000000001\r\nz\r\n",
    ];

    private static readonly string[] s_ends = ["0\r\n\r\n", "0\r\n\r\n", "000;a\r\n\r\n", "0\r\nA: b\r\nContent-Length: 5\r\n\r\n", "0\r\nA : b\r\n\r\n", "0\r\n\n", ""];

    private static readonly string[] s_tokens =
    [
        "\r", "\n", "\r\n", "\r\n\r\n", "\0", " ", "\t", ":", ",", ";", "=", "\"", "\\", "%", "%2f", "%00", "?", "#", "/", "/..", "\x7f", "\x80", "\xff",
        "Transfer-Encoding: chunked\r\n", "Content-Length: 5\r\n", "0\r\n\r\n", "\r\n folded", "Host: h\r\n", "GET / HTTP/1.1\r\n", "HTTP/1.0", "chunked", "close",
    ];

    public string Next()
    {
        var text = new StringBuilder();
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            AppendRequest(text);
        }

        for (int i = random.Next(4); i > 0; i--)
        {
            Spoil(text);
        }

        return text.ToString(0, Math.Min(text.Length, random.Next(10) == 0 ? random.Next(text.Length + 1) : MaxLength));
    }

    private void AppendRequest(StringBuilder text)
    {
        text.Append(random.Next(8) == 0 ? "\r\n" : "");
        text.Append(Usually("GET", s_methods)).Append(' ').Append(Usually("/", s_targets)).Append(' ').Append(Usually("HTTP/1.1", s_versions));
        text.Append("\r\n").Append(Usually("Host: h", s_fields)).Append("\r\n");
        for (int i = random.Next(3); i > 0; i--)
        {
            text.Append(Any(s_fields)).Append("\r\n");
        }

        switch (random.Next(4))
        {
            case 0:
                text.Append("Content-Length: 3\r\n\r\nabc");
                break;
            case 1:
                text.Append("Transfer-Encoding: chunked\r\n\r\n");
                for (int i = random.Next(4); i > 0; i--)
                {
                    text.Append(Usually("3\r\nabc\r\n", s_chunks));
                }

                text.Append(Any(s_ends));
                break;
            default:
                text.Append("\r\n");
                break;
        }
    }

    private void Spoil(StringBuilder text)
    {
        int at = random.Next(text.Length + 1);
        int length = random.Next(Math.Min(20, text.Length - at) + 1);
        switch (random.Next(6))
        {
            case 0 when at < text.Length:
                text[at] = (char)(text[at] ^ (1 << random.Next(8)));
                break;
            case 1 when at < text.Length:
                text[at] = (char)random.Next(256);
                break;
            case 2:
                text.Remove(at, length);
                break;
            case 3:
                text.Insert(at, text.ToString(at, length));
                break;
            default:
                text.Insert(at, Any(s_tokens));
                break;
        }
    }

    private string Any(string[] all) => all[random.Next(all.Length)];

    private string Usually(string usual, string[] all) => random.Next(3) > 0 ? usual : Any(all);
}
