namespace MicroRoute.Tests.Http;

internal static class WellFormedMessages
{
    private const string Host = "Host: h\r\n";
    private const string Chunked = Host + "Transfer-Encoding: chunked\r\n\r\n";
    private const string Get = "GET / HTTP/1.1\r\n" + Host + "\r\n";

    public static TheoryData<string> Titles => [.. All.Select(message => message.Title)];

    public static Message Of(string title) => All.Single(message => message.Title == title);

    public static Message[] All { get; } =
    [
        new("GET", Get, "GET /"),
        new("HEAD", "HEAD /a HTTP/1.1\r\n" + Host + "\r\n", "HEAD"),
        new("POST", "POST /a HTTP/1.1\r\n" + Host + "Content-Length: 5\r\n\r\nhello", "POST /a hello"),
        new("PUT", "PUT /a HTTP/1.1\r\n" + Host + "Content-Length: 1\r\n\r\n.", "PUT /a ."),
        new("DELETE", "DELETE /a/b HTTP/1.1\r\n" + Host + "\r\n", "DELETE /a/b"),
        new("PATCH", "PATCH /a HTTP/1.1\r\n" + Host + "Content-Length: 2\r\n\r\n\r\n", "PATCH /a \r\n"),
        new("OPTIONS", "OPTIONS /a HTTP/1.1\r\n" + Host + "\r\n", "OPTIONS /a"),
        new("OPTIONS of the server", "OPTIONS * HTTP/1.1\r\n" + Host + "\r\n", "204"),
        new("A body with GET", "GET / HTTP/1.1\r\n" + Host + "Content-Length: 3\r\n\r\nabc", "GET / abc"),

        new("HTTP/1.0 without Host", "GET /a HTTP/1.0\r\n\r\n", "GET /a") { Closes = true },
        new("HTTP/1.0 kept alive", "GET /a HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\nGET /b HTTP/1.0\r\n\r\n", "GET /a", "GET /b") { Closes = true },
        new("A later minor version", "GET / HTTP/1.7\r\n" + Host + "\r\n", "GET /"),
        new("Close", "GET / HTTP/1.1\r\n" + Host + "Connection: close\r\n\r\n", "GET /") { Closes = true },
        new("Close in a list", "GET / HTTP/1.1\r\n" + Host + "Connection: te ,\tCLOSE\r\n\r\n", "GET /") { Closes = true },

        new("Absolute form", "GET http://h/a/b?c=d HTTP/1.1\r\n" + Host + "\r\n", "GET /a/b ?c=d"),
        new("Absolute form without a path", "GET http://h HTTP/1.1\r\n" + Host + "\r\n", "GET /"),
        new("Absolute form with a query alone", "GET http://h?x HTTP/1.1\r\n" + Host + "\r\n", "GET / ?x"),
        new("Absolute form in upper case", "GET HTTPS://EXAMPLE.org:8080/%61 HTTP/1.1\r\nHost: example.ORG:8080\r\n\r\n", "GET /a"),
        new("Absolute form with the default port", "GET http://h:80/a HTTP/1.1\r\n" + Host + "\r\nGET http://H/b HTTP/1.1\r\nHost: h:80\r\n\r\n", "GET /a", "GET /b"),
        new("Absolute form with the default port of https", "GET https://h:443/a HTTP/1.1\r\n" + Host + "\r\nGET https://h:/b HTTP/1.1\r\nHost: h:443\r\n\r\n", "GET /a", "GET /b"),
        new("Hosts", "GET / HTTP/1.1\r\nHost: [::1]:80\r\n\r\nGET / HTTP/1.1\r\nHost: a-b.c_d:\r\n\r\n", "GET /", "GET /"),

        new("Query", "GET /?a=b&c=%20+?/:@[x]|{y}^`\\%zz HTTP/1.1\r\n" + Host + "\r\n", "GET / ?a=b&c=%20+?/:@[x]|{y}^`\\%zz"),
        new("Empty query", "GET /a? HTTP/1.1\r\n" + Host + "\r\n", "GET /a"),
        new("Percent escapes", "GET /caf%C3%a9/%41%20 HTTP/1.1\r\n" + Host + "\r\n", "GET /café/A "),
        new("What stays escaped", "GET /a%2fb%252F%252e%252e HTTP/1.1\r\n" + Host + "\r\n", "GET /a%2Fb%252F%252e%252e"),
        new("Dot segments", "GET /a/./b/../c/ HTTP/1.1\r\n" + Host + "\r\n", "GET /a/c/"),
        new("Escaped dot segments", "GET /a/%2e%2E/b/%2e HTTP/1.1\r\n" + Host + "\r\n", "GET /b/"),
        new("Empty segments", "GET //a//b/ HTTP/1.1\r\n" + Host + "\r\n", "GET //a//b/"),

        new("Fields", "GET / HTTP/1.1\r\n" + Host + "A:\r\nb: \t c d\t \r\nC:tab\tinside and \u00ff, longer than sixteen\r\n!#$%&'*+-.^_`|~9: x\r\n\r\n", "GET /"),
        new("Names in any case", "POST / HTTP/1.1\r\nhOST: h\r\ncONTENT-lENGTH: 001\r\n\r\nx", "POST / x"),
        new("Content-Length of 0", "POST / HTTP/1.1\r\n" + Host + "Content-Length: 0\r\n\r\n", "POST /"),
        new("A body that looks like a request", "POST / HTTP/1.1\r\n" + Host + "Content-Length: 27\r\n\r\n" + Get, "POST / " + Get),

        new("Chunked", "POST / HTTP/1.1\r\n" + Chunked + "5\r\nhello\r\n0\r\n\r\n", "POST / hello"),
        new("Chunked in any case", "PUT / HTTP/1.1\r\n" + Host + "Transfer-Encoding: \tCHUNKED \r\n\r\n1\r\nx\r\n0\r\n\r\n", "PUT / x"),
        new("Chunked without a byte", "POST / HTTP/1.1\r\n" + Chunked + "0\r\n\r\n", "POST /"),
        new("Chunk sizes", "POST / HTTP/1.1\r\n" + Chunked + "00A\r\n0123456789\r\na\r\nabcdefghij\r\n1\r\n\r\r\n0000000000\r\n\r\n", "POST / 0123456789abcdefghij\r"),
        new("Chunk extensions", "POST / HTTP/1.1\r\n" + Chunked + "1;a\r\nx\r\n1 ;\tb = c;d=\"e;\\\"\t\u00ff\"\r\ny\r\n0;z=\"\"\r\n\r\n", "POST / xy"),
        new("Trailers", "POST / HTTP/1.1\r\n" + Chunked + "1\r\nx\r\n0\r\nA: b\r\nContent-Length: 9\r\nc:\r\n\r\n", "POST / x"),
        new("A request after chunks", "POST /a HTTP/1.1\r\n" + Chunked + "3\r\nabc\r\n0\r\nA: b\r\n\r\n" + Get, "POST /a abc", "GET /"),

        new("Expect with a length", "POST / HTTP/1.1\r\n" + Host + "Expect: 100-continue\r\nContent-Length: 3\r\n\r\nabc", "POST / abc"),
        new("Expect with chunks", "POST / HTTP/1.1\r\nExpect: 100-Continue\r\n" + Chunked + "1\r\nx\r\n0\r\n\r\n", "POST / x"),
        new("Expect without a body", "POST / HTTP/1.1\r\n" + Host + "Expect: 100-continue\r\n\r\n", "POST /"),
        new("Expect in HTTP/1.0", "POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\nx", "POST / x") { Closes = true },

        new("Empty lines before", "\r\n\r\n" + Get, "GET /"),
        new("Empty lines between", Get + "\r\n" + Get + "\r\n\r\n" + Get, "GET /", "GET /", "GET /"),
        new("Sixteen at once", string.Concat(Enumerable.Repeat(Get, 16)), [.. Enumerable.Repeat("GET /", 16)]),
        new("All kinds at once",
            Get + "POST /1 HTTP/1.1\r\n" + Host + "Content-Length: 2\r\n\r\nab" + "HEAD / HTTP/1.1\r\n" + Host + "\r\n"
            + "PUT /2 HTTP/1.1\r\n" + Chunked + "2\r\ncd\r\n0\r\n\r\n" + "OPTIONS * HTTP/1.1\r\n" + Host + "\r\n"
            + "POST /3 HTTP/1.1\r\n" + Chunked + "2\r\ne\r\r\n1\r\n\n\r\n0\r\n\r\n" + "DELETE /./x/../4 HTTP/1.1\r\n" + Host + "Connection: close\r\n\r\n",
            "GET /", "POST /1 ab", "HEAD", "PUT /2 cd", "204", "POST /3 e\r\n", "DELETE /4") { Closes = true },
    ];
}
