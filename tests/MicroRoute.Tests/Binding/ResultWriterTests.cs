using System.Net;
using MicroRoute.Binding;

namespace MicroRoute.Tests.Binding;

public sealed class ResultWriterTests
{
    [Fact]
    public void A_span_is_text()
    {
        var request = new RequestDouble();
        HttpContext context = request.Context;
        ResultWriter.Write(ref context, "café"u8);

        Answer answer = request.Finish();
        Assert.Equal("HTTP/1.1 200 OK", answer.StatusLine);
        Assert.Equal("text/plain; charset=utf-8", answer["Content-Type"]);
        Assert.Equal("5", answer["Content-Length"]);
        Assert.Equal("café", answer.Body);
    }

    [Fact]
    public void A_string_is_text()
    {
        var request = new RequestDouble();
        HttpContext context = request.Context;
        ResultWriter.Write(ref context, "café 𝄞");

        Answer answer = request.Finish();
        Assert.Equal("text/plain; charset=utf-8", answer["Content-Type"]);
        Assert.Equal("10", answer["Content-Length"]);
        Assert.Equal("café 𝄞", answer.Body);
    }

    [Fact]
    public void An_array_is_bytes()
    {
        var request = new RequestDouble();
        HttpContext context = request.Context;
        ResultWriter.Write(ref context, "abc"u8.ToArray());

        Answer answer = request.Finish();
        Assert.Equal("application/octet-stream", answer["Content-Type"]);
        Assert.Equal("abc", answer.Body);
    }

    [Fact]
    public void Empty_is_not_missing()
    {
        var request = new RequestDouble();
        HttpContext context = request.Context;
        ResultWriter.Write(ref context, "");

        Answer answer = request.Finish();
        Assert.Equal("HTTP/1.1 200 OK", answer.StatusLine);
        Assert.Equal("0", answer["Content-Length"]);
    }

    [Fact]
    public void A_chosen_content_type_stays()
    {
        var ofString = new RequestDouble();
        HttpContext context = ofString.Context;
        context.Response.SetContentType("text/html"u8);
        ResultWriter.Write(ref context, "<p>");
        Assert.Equal("text/html", ofString.Finish()["Content-Type"]);

        var ofBytes = new RequestDouble();
        context = ofBytes.Context;
        context.Response.SetContentType("image/png"u8);
        ResultWriter.Write(ref context, new byte[] { 1 });
        Assert.Equal("image/png", ofBytes.Finish()["Content-Type"]);
    }

    [Fact]
    public void Null_is_not_found()
    {
        var ofString = new RequestDouble();
        HttpContext context = ofString.Context;
        context.Response.SetContentType("text/html"u8);
        ResultWriter.Write(ref context, (string?)null);
        AssertNotFound(ofString.Finish());

        var ofBytes = new RequestDouble();
        context = ofBytes.Context;
        ResultWriter.Write(ref context, (byte[]?)null);
        AssertNotFound(ofBytes.Finish());
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, "HTTP/1.1 200 OK", "0")]
    [InlineData(HttpStatusCode.Created, "HTTP/1.1 201 Created", "0")]
    [InlineData(HttpStatusCode.NoContent, "HTTP/1.1 204 No Content", null)]
    [InlineData(HttpStatusCode.Conflict, "HTTP/1.1 409 Conflict", "0")]
    public void A_status_has_no_body(HttpStatusCode status, string statusLine, string? length)
    {
        var request = new RequestDouble();
        HttpContext context = request.Context;
        ResultWriter.Write(ref context, status);

        Answer answer = request.Finish();
        Assert.Equal(statusLine, answer.StatusLine);
        Assert.Equal(length, answer["Content-Length"]);
        Assert.Null(answer["Content-Type"]);
        Assert.Equal("", answer.Body);
    }

    private static void AssertNotFound(Answer answer)
    {
        Assert.Equal("HTTP/1.1 404 Not Found", answer.StatusLine);
        Assert.Equal("application/problem+json", answer["Content-Type"]);
    }
}
