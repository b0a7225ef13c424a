namespace MicroRoute.Soak;

/// <summary>Requests that are complete in all but their fault, with the status that each is owed.</summary>
internal static class MalformedRequests
{
    private const string End = "Host: soak\r\n\r\n";
    private const string Post = "POST /echo HTTP/1.1\r\nHost: soak\r\n";
    private const string Chunked = Post + "Transfer-Encoding: chunked\r\n\r\n";

    public static (string Request, int Status)[] All { get; } =
    [
        (" GET / HTTP/1.1\r\n" + End, 400),
        ("GE(T / HTTP/1.1\r\n" + End, 400),
        ("\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03", 400),
        ("GET a HTTP/1.1\r\n" + End, 400),
        ("GET /\0 HTTP/1.1\r\n" + End, 400),
        ("GET /%zz HTTP/1.1\r\n" + End, 400),
        ("GET / HTTP/1.1\n" + End, 400),
        ("GET / http/1.1\r\n" + End, 400),
        ("GET / HTTP/1.1\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: a\r\n" + End, 400),
        ("GET / HTTP/1.1\r\nHost: a b\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nA : b\r\n" + End, 400),
        ("GET / HTTP/1.1\r\nA: b\r\n c\r\n" + End, 400),
        ("GET / HTTP/1.1\r\nA: b\0\r\n" + End, 400),
        ("GET / HTTP/1.1\r\nA: b\n" + End, 400),
        ("GET / HTTP/1.1\r\nno colon\r\n" + End, 400),
        (Post + "Content-Length: +1\r\n\r\nx", 400),
        (Post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nx", 400),
        (Post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
        (Post + "Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n", 400),
        ("POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
        (Chunked + "+1\r\nx\r\n0\r\n\r\n", 400),
        (Chunked + "1\nx\r\n0\r\n\r\n", 400),
        (Chunked + "1;a=\r\nx\r\n0\r\n\r\n", 400),
        (Chunked + "1\r\nxy\r\n0\r\n\r\n", 400),
        (Chunked + "0\r\nA: b\r\n c\r\n\r\n", 400),
        (Chunked + "1;" + new string('a', 5000) + "\r\nx\r\n0\r\n\r\n", 400),
        (Post + "Content-Length: 4194305\r\n\r\nx", 413),
        (Post + "Content-Length: 18446744073709551617\r\n\r\nx", 400),
        (Chunked + "ffffffff\r\nx\r\n0\r\n\r\n", 413),
        ("GET /" + new string('a', 9000) + " HTTP/1.1\r\n" + End, 414),
        (Post + "Expect: 200-ok\r\n\r\n", 417),
        ("GET / HTTP/1.1\r\nA: " + new string('a', 33_000) + "\r\n" + End, 431),
        ("GET / HTTP/1.1\r\n" + string.Concat(Enumerable.Repeat("A: b\r\n", 101)) + End, 431),
        ("CONNECT h:443 HTTP/1.1\r\n" + End, 501),
        ("PROPFIND / HTTP/1.1\r\n" + End, 501),
        (Post + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501),
        ("GET / HTTP/2.0\r\n" + End, 505),
    ];
}
