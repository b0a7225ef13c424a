namespace MicroRoute.Tests.Http;

/// <summary>Bytes that are refused, and why.</summary>
internal sealed record MalformedMessage(string Title, string Text, RejectionReason Reason)
{
    public byte[] Bytes => Support.Bytes.Of(Text);
}

/// <summary>Each is refused under <see cref="Limits"/>, and was complete in all but its fault.</summary>
internal static class MalformedMessages
{
    private const string Host = "Host: h\r\n";
    private const string End = Host + "\r\n";
    private const string Post = "POST / HTTP/1.1\r\n" + Host;
    private const string Chunked = Post + "Transfer-Encoding: chunked\r\n\r\n";

    public static TheoryData<string> Titles => [.. All.Select(message => message.Title)];

    public static MalformedMessage Of(string title) => All.Single(message => message.Title == title);

    /// <summary>Small ones, so that the messages that exceed them stay readable.</summary>
    public static void Limits(ServerOptions options)
    {
        options.Limits.MaxRequestLineSize = 64;
        options.Limits.MaxRequestHeadersSize = 128;
        options.Limits.MaxRequestHeaderCount = 6;
        options.Limits.MaxChunkLineSize = 20;
        options.Limits.MaxRequestBodySize = 32;
    }

    public static MalformedMessage[] All { get; } =
    [
        new("Space first", " GET / HTTP/1.1\r\n" + End, RejectionReason.InvalidMethod),
        new("No method", "/ HTTP/1.1\r\n" + End, RejectionReason.InvalidMethod),
        new("Method with a parenthesis", "GE(T / HTTP/1.1\r\n" + End, RejectionReason.InvalidMethod),
        new("Method alone", "GET\r\n" + End, RejectionReason.InvalidMethod),
        new("Tab after the method", "GET\t/ HTTP/1.1\r\n" + End, RejectionReason.InvalidMethod),
        new("NUL in the method", "G\0T / HTTP/1.1\r\n" + End, RejectionReason.InvalidMethod),
        new("Long method", new string('A', 70) + " / HTTP/1.1\r\n" + End, RejectionReason.InvalidMethod),
        new("TLS", "\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03", RejectionReason.InvalidMethod),
        new("Empty line with LF alone", "\nGET / HTTP/1.1\r\n" + End, RejectionReason.InvalidMethod),
        new("Empty line with CR alone", "\r\rGET / HTTP/1.1\r\n" + End, RejectionReason.InvalidMethod),

        new("TRACE", "TRACE / HTTP/1.1\r\n" + End, RejectionReason.MethodNotImplemented),
        new("CONNECT", "CONNECT h:443 HTTP/1.1\r\n" + End, RejectionReason.MethodNotImplemented),
        new("WebDAV", "PROPFIND / HTTP/1.1\r\n" + End, RejectionReason.MethodNotImplemented),
        new("Method in lower case", "get / HTTP/1.1\r\n" + End, RejectionReason.MethodNotImplemented),
        new("Method that begins like another", "GETS / HTTP/1.1\r\n" + End, RejectionReason.MethodNotImplemented),
        new("One letter", "X / HTTP/1.1\r\n" + End, RejectionReason.MethodNotImplemented),

        new("Two spaces after the method", "GET  / HTTP/1.1\r\n" + End, RejectionReason.InvalidTarget),
        new("Relative target", "GET a HTTP/1.1\r\n" + End, RejectionReason.InvalidTarget),
        new("Asterisk with GET", "GET * HTTP/1.1\r\n" + End, RejectionReason.InvalidTarget),
        new("CONNECT with a path", "CONNECT /a HTTP/1.1\r\n" + End, RejectionReason.InvalidTarget),
        new("CONNECT with an asterisk", "CONNECT * HTTP/1.1\r\n" + End, RejectionReason.InvalidTarget),
        new("CONNECT in absolute form", "CONNECT http://h:80/ HTTP/1.1\r\n" + End, RejectionReason.InvalidTarget),
        new("CONNECT without a port", "CONNECT h HTTP/1.1\r\n" + End, RejectionReason.InvalidTarget),
        new("CONNECT with an empty port", "CONNECT h: HTTP/1.1\r\n" + End, RejectionReason.InvalidTarget),
        new("CONNECT with port 0", "CONNECT h:00 HTTP/1.1\r\n" + End, RejectionReason.InvalidTarget),
        new("CONNECT with a path behind the port", "CONNECT h:80/ HTTP/1.1\r\n" + End, RejectionReason.InvalidTarget),
        new("Another scheme", "GET ftp://h/ HTTP/1.1\r\n" + End, RejectionReason.InvalidTarget),
        new("Scheme without a host", "GET http:/// HTTP/1.1\r\n" + End, RejectionReason.InvalidTarget),
        new("User in the target", "GET http://u@h/ HTTP/1.1\r\n" + End, RejectionReason.InvalidTarget),
        new("Fragment", "GET /#a HTTP/1.1\r\n" + End, RejectionReason.InvalidTarget),
        new("Fragment in absolute form", "GET http://h#a HTTP/1.1\r\n" + End, RejectionReason.InvalidTarget),
        new("Quote in the path", "GET /\" HTTP/1.1\r\n" + End, RejectionReason.InvalidTarget),
        new("Control character in the path", "GET /\x01 HTTP/1.1\r\n" + End, RejectionReason.InvalidTarget),
        new("Raw UTF-8 in the path", "GET /\xc3\xa9 HTTP/1.1\r\n" + End, RejectionReason.InvalidTarget),
        new("Raw byte in the query", "GET /?\xff HTTP/1.1\r\n" + End, RejectionReason.InvalidTarget),
        new("Backslash in the path", "GET /a\\b HTTP/1.1\r\n" + End, RejectionReason.InvalidTarget),
        new("HTTP/0.9", "GET /\r\n" + End, RejectionReason.InvalidTarget),

        new("Bad escape", "GET /%zz HTTP/1.1\r\n" + End, RejectionReason.InvalidPathEncoding),
        new("Escape cut short", "GET /a%4 HTTP/1.1\r\n" + End, RejectionReason.InvalidPathEncoding),
        new("Escape cut by the query", "GET /a%4?1 HTTP/1.1\r\n" + End, RejectionReason.InvalidPathEncoding),
        new("Escaped NUL", "GET /%00 HTTP/1.1\r\n" + End, RejectionReason.InvalidPathEncoding),
        new("Escaped bad UTF-8", "GET /%c3%28 HTTP/1.1\r\n" + End, RejectionReason.InvalidPathEncoding),
        new("Escaped overlong slash", "GET /%c0%af HTTP/1.1\r\n" + End, RejectionReason.InvalidPathEncoding),
        new("Bad escape in absolute form", "GET http://h/% HTTP/1.1\r\n" + End, RejectionReason.InvalidPathEncoding),

        new("Long path", "GET /" + new string('a', 51) + " HTTP/1.1\r\n" + End, RejectionReason.RequestLineTooLong),
        new("Long query", "GET /?" + new string('a', 50) + " HTTP/1.1\r\n" + End, RejectionReason.RequestLineTooLong),
        new("Long absolute form", "GET http://h/" + new string('a', 43) + " HTTP/1.1\r\n" + End, RejectionReason.RequestLineTooLong),
        new("Long and wrong at its end", "GET /" + new string('a', 70) + "\0 HTTP/3.0\r\n" + End, RejectionReason.RequestLineTooLong),
        new("Many empty lines", string.Concat(Enumerable.Repeat("\r\n", 33)) + "GET / HTTP/1.1\r\n" + End, RejectionReason.RequestLineTooLong),
        new("Empty lines and a request line", string.Concat(Enumerable.Repeat("\r\n", 26)) + "GET / HTTP/1.1\r\n" + End, RejectionReason.RequestLineTooLong),

        new("Two spaces before the version", "GET /  HTTP/1.1\r\n" + End, RejectionReason.InvalidRequestLine),
        new("Space after the version", "GET / HTTP/1.1 \r\n" + End, RejectionReason.InvalidRequestLine),
        new("LF after the version", "GET / HTTP/1.1\n" + End, RejectionReason.InvalidRequestLine),
        new("CR after the version", "GET / HTTP/1.1\r" + End, RejectionReason.InvalidRequestLine),
        new("Version in lower case", "GET / http/1.1\r\n" + End, RejectionReason.InvalidRequestLine),
        new("Version of one digit", "GET / HTTP/1\r\n" + End, RejectionReason.InvalidRequestLine),
        new("Version of three digits", "GET / HTTP/1.10\r\n" + End, RejectionReason.InvalidRequestLine),
        new("Space in the path", "GET /a b HTTP/1.1\r\n" + End, RejectionReason.InvalidRequestLine),
        new("Another protocol", "GET / ICY/1.1\r\n" + End, RejectionReason.InvalidRequestLine),

        new("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", RejectionReason.UnsupportedVersion),
        new("HTTP/2", "GET / HTTP/2.0\r\n" + End, RejectionReason.UnsupportedVersion),
        new("HTTP/0.9 said", "GET / HTTP/0.9\r\n" + End, RejectionReason.UnsupportedVersion),
        new("HTTP/9", "GET / HTTP/9.9\r\n" + End, RejectionReason.UnsupportedVersion),

        new("Field without a name", "GET / HTTP/1.1\r\n: a\r\n" + End, RejectionReason.InvalidFieldName),
        new("Field without a colon", "GET / HTTP/1.1\r\nabc\r\n" + End, RejectionReason.InvalidFieldName),
        new("Parenthesis in a name", "GET / HTTP/1.1\r\na(b: c\r\n" + End, RejectionReason.InvalidFieldName),
        new("NUL in a name", "GET / HTTP/1.1\r\na\0b: c\r\n" + End, RejectionReason.InvalidFieldName),
        new("Raw byte in a name", "GET / HTTP/1.1\r\na\xe9: c\r\n" + End, RejectionReason.InvalidFieldName),

        new("Space before the colon", "GET / HTTP/1.1\r\nA : b\r\n" + End, RejectionReason.WhitespaceBeforeColon),
        new("Tab before the colon", Post + "Content-Length\t: 1\r\n\r\nx", RejectionReason.WhitespaceBeforeColon),
        new("Space in a name", "GET / HTTP/1.1\r\nA b: c\r\n" + End, RejectionReason.WhitespaceBeforeColon),

        new("Folded field", "GET / HTTP/1.1\r\nA: b\r\n c\r\n" + End, RejectionReason.ObsoleteLineFolding),
        new("Folded where a value would begin", "GET / HTTP/1.1\r\nExpect:\r\n 100-continue\r\n" + End, RejectionReason.ObsoleteLineFolding),
        new("Folded with a tab", "GET / HTTP/1.1\r\nA: b\r\n\tc\r\n" + End, RejectionReason.ObsoleteLineFolding),
        new("Space before the first field", "GET / HTTP/1.1\r\n " + End, RejectionReason.ObsoleteLineFolding),

        new("NUL in a value", "GET / HTTP/1.1\r\nA: b\0c\r\n" + End, RejectionReason.InvalidFieldValue),
        new("DEL in a value", "GET / HTTP/1.1\r\nA: \x7f\r\n" + End, RejectionReason.InvalidFieldValue),
        new("Escape far in a value", "GET / HTTP/1.1\r\nA: 0123456789abcdefghi\x1b\r\n" + End, RejectionReason.InvalidFieldValue),

        new("LF after a field", "GET / HTTP/1.1\r\nA: b\n" + End, RejectionReason.InvalidLineEnd),
        new("CR in a value", "GET / HTTP/1.1\r\nA: b\rc\r\n" + End, RejectionReason.InvalidLineEnd),
        new("CR CR LF after a field", "GET / HTTP/1.1\r\nA: b\r\r\n" + End, RejectionReason.InvalidLineEnd),
        new("LF after a name", "GET / HTTP/1.1\r\nabc\n" + End, RejectionReason.InvalidLineEnd),
        new("LF after the head", "GET / HTTP/1.1\r\n" + Host + "\n", RejectionReason.InvalidLineEnd),
        new("CR after the head", "GET / HTTP/1.1\r\n" + Host + "\rA", RejectionReason.InvalidLineEnd),

        new("Long value", "GET / HTTP/1.1\r\nA: " + new string('a', 120) + "\r\n" + End, RejectionReason.HeadersTooLarge),
        new("Long name", "GET / HTTP/1.1\r\n" + new string('a', 130) + ": b\r\n" + End, RejectionReason.HeadersTooLarge),
        new("Long value and wrong at its end", "GET / HTTP/1.1\r\nA: " + new string('a', 140) + "\0\r\n" + End, RejectionReason.HeadersTooLarge),
        new("Long trailer", Chunked + "0\r\nA: " + new string('a', 90) + "\r\n\r\n", RejectionReason.HeadersTooLarge),

        new("Seven fields", "GET / HTTP/1.1\r\na:\r\nb:\r\nc:\r\nd:\r\ne:\r\nf:\r\n" + End, RejectionReason.TooManyHeaders),
        new("Seven fields with trailers", Chunked + "0\r\nc:\r\nd:\r\ne:\r\nf:\r\ng:\r\n\r\n", RejectionReason.TooManyHeaders),

        new("No Host", "GET / HTTP/1.1\r\n\r\n", RejectionReason.MissingHost),
        new("No Host and another expectation", "GET / HTTP/1.1\r\nExpect: a\r\n\r\n", RejectionReason.MissingHost),
        new("No Host in absolute form", "GET http://h/ HTTP/1.1\r\n\r\n", RejectionReason.MissingHost),

        new("Two Hosts", "GET / HTTP/1.1\r\n" + Host + End, RejectionReason.MultipleHosts),
        new("Two Hosts in HTTP/1.0", "GET / HTTP/1.0\r\n" + Host + End, RejectionReason.MultipleHosts),

        new("Empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", RejectionReason.InvalidHost),
        new("Space in the Host", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", RejectionReason.InvalidHost),
        new("Path in the Host", "GET / HTTP/1.1\r\nHost: h/a\r\n\r\n", RejectionReason.InvalidHost),
        new("Bad Host in HTTP/1.0", "GET / HTTP/1.0\r\nHost: a@b\r\n\r\n", RejectionReason.InvalidHost),

        new("Another Host than the target's", "GET http://h/ HTTP/1.1\r\nHost: g\r\n\r\n", RejectionReason.HostMismatch),
        new("Another port than the target's", "GET http://h:81/ HTTP/1.1\r\n" + End, RejectionReason.HostMismatch),
        new("The default port of another scheme", "GET https://h:80/ HTTP/1.1\r\n" + End, RejectionReason.HostMismatch),

        new("Two content types", Post + "Content-Type: a/b\r\nContent-Length: 1\r\ncontent-type: c/d\r\n\r\nx", RejectionReason.MultipleContentTypes),
        new("The same content type twice", Post + "Content-Type: a/b\r\nContent-Type: a/b\r\n\r\n", RejectionReason.MultipleContentTypes),

        new("Empty length", Post + "Content-Length:\r\n\r\n", RejectionReason.InvalidContentLength),
        new("Length with a sign", Post + "Content-Length: +1\r\n\r\nx", RejectionReason.InvalidContentLength),
        new("Negative length", Post + "Content-Length: -1\r\n\r\nx", RejectionReason.InvalidContentLength),
        new("Hexadecimal length", Post + "Content-Length: 0x1\r\n\r\nx", RejectionReason.InvalidContentLength),
        new("Length beyond 64 bits", Post + "Content-Length: 18446744073709551617\r\n\r\nx", RejectionReason.InvalidContentLength),
        new("Lengths in a list", Post + "Content-Length: 1, 1\r\n\r\nx", RejectionReason.InvalidContentLength),

        new("Two lengths", Post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nx", RejectionReason.MultipleContentLengths),
        new("The same length twice", Post + "Content-Length: 1\r\nContent-Length: 1\r\n\r\nx", RejectionReason.MultipleContentLengths),

        new("Length before chunked", Post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", RejectionReason.ContentLengthWithTransferEncoding),
        new("Length after chunked", Post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n", RejectionReason.ContentLengthWithTransferEncoding),

        new("Empty coding", Post + "Transfer-Encoding:\r\n\r\n", RejectionReason.InvalidTransferEncoding),
        new("Chunked twice", Post + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n", RejectionReason.InvalidTransferEncoding),
        new("Chunked in two fields", Post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", RejectionReason.InvalidTransferEncoding),
        new("Chunked not last", Post + "Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n", RejectionReason.InvalidTransferEncoding),
        new("Chunked with a parameter", Post + "Transfer-Encoding: chunked;a=b\r\n\r\n0\r\n\r\n", RejectionReason.InvalidTransferEncoding),
        new("Chunked in quotes", Post + "Transfer-Encoding: \"chunked\"\r\n\r\n0\r\n\r\n", RejectionReason.InvalidTransferEncoding),

        new("Chunked in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", RejectionReason.TransferEncodingInHttp10),

        new("Another coding", Post + "Transfer-Encoding: gzip\r\n\r\n", RejectionReason.UnknownTransferCoding),
        new("Another coding before chunked", Post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", RejectionReason.UnknownTransferCoding),
        new("Coding that begins with chunked", Post + "Transfer-Encoding: chunkedd\r\n\r\n0\r\n\r\n", RejectionReason.UnknownTransferCoding),

        new("Large body", Post + "Content-Length: 33\r\n\r\n" + new string('x', 33), RejectionReason.BodyTooLarge),
        new("Length of 63 bits", Post + "Content-Length: 9000000000000000000\r\n\r\nx", RejectionReason.BodyTooLarge),
        new("Large chunk", Chunked + "21\r\n" + new string('x', 33) + "\r\n0\r\n\r\n", RejectionReason.BodyTooLarge),
        new("Chunks large together", Chunked + "20\r\n" + new string('x', 32) + "\r\n1\r\nx\r\n0\r\n\r\n", RejectionReason.BodyTooLarge),
        new("Chunk size beyond 32 bits", Chunked + "100000001\r\nx\r\n0\r\n\r\n", RejectionReason.BodyTooLarge),
        new("Chunk size of 64 bits", Chunked + "ffffffffffffffff\r\nx\r\n0\r\n\r\n", RejectionReason.BodyTooLarge),
        new("Chunk size that would be negative", Chunked + "ffffffff\r\nx\r\n0\r\n\r\n", RejectionReason.BodyTooLarge),

        new("No chunk size", Chunked + "\r\nx\r\n0\r\n\r\n", RejectionReason.InvalidChunkSize),
        new("Chunk size with a sign", Chunked + "+1\r\nx\r\n0\r\n\r\n", RejectionReason.InvalidChunkSize),
        new("Chunk size with 0x", Chunked + "0x1\r\nx\r\n0\r\n\r\n", RejectionReason.InvalidChunkExtension),
        new("Space before a chunk size", Chunked + " 1\r\nx\r\n0\r\n\r\n", RejectionReason.InvalidChunkSize),
        new("Extension without a chunk size", Chunked + ";a\r\nx\r\n0\r\n\r\n", RejectionReason.InvalidChunkSize),
        new("Chunk size beyond 64 bits", Chunked + "10000000000000001\r\nx\r\n0\r\n\r\n", RejectionReason.InvalidChunkSize),
        new("Long garbage", Chunked + new string('z', 40) + "\r\n0\r\n\r\n", RejectionReason.InvalidChunkSize),

        new("Space after a chunk size", Chunked + "1 \r\nx\r\n0\r\n\r\n", RejectionReason.InvalidChunkExtension),
        new("Semicolon alone", Chunked + "1;\r\nx\r\n0\r\n\r\n", RejectionReason.InvalidChunkExtension),
        new("Extension without a value", Chunked + "1;a=\r\nx\r\n0\r\n\r\n", RejectionReason.InvalidChunkExtension),
        new("Extension in open quotes", Chunked + "1;a=\"b\r\nx\r\n0\r\n\r\n", RejectionReason.InvalidChunkExtension),
        new("CR in a chunk line", Chunked + "1;a\rb\r\nx\r\n0\r\n\r\n", RejectionReason.InvalidChunkExtension),

        new("LF after a chunk size", Chunked + "1\nx\r\n0\r\n\r\n", RejectionReason.InvalidLineEnd),
        new("LF after an extension", Chunked + "1;a=\"\n\"\r\nx\r\n0\r\n\r\n", RejectionReason.InvalidLineEnd),
        new("LF after the last chunk", Chunked + "0\n\r\n", RejectionReason.InvalidLineEnd),
        new("LF after a trailer", Chunked + "0\r\nA: b\n\r\n", RejectionReason.InvalidLineEnd),
        new("LF after the trailers", Chunked + "0\r\n\n", RejectionReason.InvalidLineEnd),
        new("Folded trailer", Chunked + "0\r\nA: b\r\n c\r\n\r\n", RejectionReason.ObsoleteLineFolding),
        new("NUL in a trailer", Chunked + "0\r\nA: \0\r\n\r\n", RejectionReason.InvalidFieldValue),
        new("Trailer without a colon", Chunked + "0\r\nA\r\n\r\n", RejectionReason.InvalidFieldName),

        new("Long extension", Chunked + "1;abcdefghijklmnopqrs\r\nx\r\n0\r\n\r\n", RejectionReason.ChunkLineTooLong),
        new("Many zeros", Chunked + new string('0', 21) + "\r\n\r\n", RejectionReason.ChunkLineTooLong),

        new("Chunk longer than its size", Chunked + "1\r\nxy\r\n0\r\n\r\n", RejectionReason.InvalidChunkEnd),
        new("Chunk shorter than its size", Chunked + "3\r\nx\r\n0\r\n\r\n", RejectionReason.InvalidChunkEnd),
        new("LF after a chunk", Chunked + "1\r\nx\n0\r\n\r\n", RejectionReason.InvalidChunkEnd),
        new("CR after a chunk", Chunked + "1\r\nx\r0\r\n\r\n", RejectionReason.InvalidChunkEnd),

        new("Another expectation", Post + "Expect: 200-ok\r\n\r\n", RejectionReason.UnknownExpectation),
        new("Another expectation before the known one", Post + "Expect: a\r\nExpect: 100-continue\r\n\r\n", RejectionReason.UnknownExpectation),
        new("Empty expectation", Post + "Expect:\r\n\r\n", RejectionReason.UnknownExpectation),
        new("Several expectations", Post + "Expect: 100-continue, a\r\n\r\n", RejectionReason.UnknownExpectation),
    ];
}
