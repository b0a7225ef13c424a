using System.Text;
using System.Text.Json;
using MicroRoute.Binding;

namespace MicroRoute.Tests.Binding;

public sealed class BindingFaultTests
{
    [Fact]
    public void A_fault_is_a_problem_document()
    {
        var request = new RequestDouble();
        HttpContext context = request.Context;
        BindingFault.Add(ref context, "page"u8, BindingSource.Query, ValueStatus.Found, "int"u8);
        Assert.True(BindingFault.Answer(ref context));

        Answer answer = request.Finish();
        Assert.Equal("HTTP/1.1 400 Bad Request", answer.StatusLine);
        Assert.Equal("application/problem+json", answer["Content-Type"]);
        Assert.Equal(
            """{"type":"about:blank","title":"Bad Request","status":400,"detail":"The query parameter """
            + """'page' is not valid: expected int.","errors":[{"parameter":"page","source":"query","reason":"invalid","expected":"int"}]}""",
            answer.Body);
    }

    [Fact]
    public void A_missing_value_is_called_missing()
    {
        var request = new RequestDouble();
        HttpContext context = request.Context;
        BindingFault.Add(ref context, "X-Id"u8, BindingSource.Header, ValueStatus.Missing, "Guid"u8);
        Assert.True(BindingFault.Answer(ref context));

        JsonElement problem = JsonDocument.Parse(request.Finish().Body).RootElement;
        Assert.Equal("The header parameter 'X-Id' is missing: expected Guid.", problem.GetProperty("detail").GetString());
    }

    [Fact]
    public void Every_fault_is_listed()
    {
        var request = new RequestDouble();
        HttpContext context = request.Context;
        BindingFault.Add(ref context, "page"u8, BindingSource.Query, ValueStatus.Malformed, "int"u8);
        BindingFault.Add(ref context, "X-Id"u8, BindingSource.Header, ValueStatus.Missing, "Guid"u8);
        Assert.True(BindingFault.Answer(ref context));

        JsonElement problem = JsonDocument.Parse(request.Finish().Body).RootElement;
        Assert.Equal("The query parameter 'page' is not valid: expected int.", problem.GetProperty("detail").GetString());
        Assert.Equal(
            [("page", "query", "invalid", "int"), ("X-Id", "header", "missing", "Guid")],
            problem.GetProperty("errors").EnumerateArray().Select(error => (Text(error, "parameter"), Text(error, "source"), Text(error, "reason"), Text(error, "expected"))));

        static string? Text(JsonElement error, string name) => error.GetProperty(name).GetString();
    }

    [Fact]
    public void Without_a_fault_nothing_is_written()
    {
        var request = new RequestDouble();
        HttpContext context = request.Context;
        Assert.False(BindingFault.Answer(ref context));
        Assert.Equal("HTTP/1.1 200 OK", request.Finish().StatusLine);
    }

    [Theory]
    [InlineData(BindingSource.Route, "route")]
    [InlineData(BindingSource.Query, "query")]
    [InlineData(BindingSource.Header, "header")]
    [InlineData(BindingSource.Body, "body")]
    public void The_source_is_named(BindingSource source, string expected)
    {
        var request = new RequestDouble();
        HttpContext context = request.Context;
        BindingFault.Add(ref context, "p"u8, source, ValueStatus.Found, "int"u8);
        Assert.True(BindingFault.Answer(ref context));

        JsonElement problem = JsonDocument.Parse(request.Finish().Body).RootElement;
        Assert.Equal(expected, problem.GetProperty("errors")[0].GetProperty("source").GetString());
        Assert.StartsWith($"The {expected} parameter", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("größe")]
    [InlineData("名前")]
    [InlineData("a\"b")]
    [InlineData("\"")]
    [InlineData("a\\b")]
    [InlineData("a\nb\tc\0d\u001f")]
    [InlineData("\u007f\u2028")]
    [InlineData("")]
    public void Any_name_survives_JSON(string name)
    {
        var request = new RequestDouble();
        HttpContext context = request.Context;
        BindingFault.Add(ref context, Encoding.UTF8.GetBytes(name), BindingSource.Query, ValueStatus.Found, Encoding.UTF8.GetBytes(name));
        Assert.True(BindingFault.Answer(ref context));

        JsonElement problem = JsonDocument.Parse(request.Finish().Body).RootElement;
        Assert.Equal(name, problem.GetProperty("errors")[0].GetProperty("parameter").GetString());
        Assert.Equal(name, problem.GetProperty("errors")[0].GetProperty("expected").GetString());
        Assert.Equal($"The query parameter '{name}' is not valid: expected {name}.", problem.GetProperty("detail").GetString());
    }
}
