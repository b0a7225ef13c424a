using System.Text;
using MicroRoute.Binding;

namespace MicroRoute.Tests.Binding;

public sealed class BoundValueTests
{
    private const string NotFive = "page=five&name=%FF";

    [Fact]
    public void Text_becomes_a_value()
    {
        HttpContext context = Request("page=5&name=caf%C3%A9+%F0%9D%84%9E").Context;
        Assert.Equal(5, BoundValue.Get<QueryValue, int, ValueParser>(ref context, "page"u8));
        Assert.Equal(5, BoundValue.Get<QueryValue, int, ValueParser>(ref context, "page"u8, 1));
        Assert.Equal(5, BoundValue.GetNullable<QueryValue, int, ValueParser>(ref context, "page"u8, null));
        Assert.Equal("café 𝄞", BoundValue.GetText<QueryValue>(ref context, "name"u8));
        Assert.Equal("café 𝄞", BoundValue.GetText<QueryValue>(ref context, "name"u8, null));
        Assert.False(BindingFault.Answer(ref context));
    }

    [Fact]
    public void What_is_missing_may_have_another_value()
    {
        HttpContext context = Request("").Context;
        Assert.Equal(1, BoundValue.Get<QueryValue, int, ValueParser>(ref context, "page"u8, 1));
        Assert.Null(BoundValue.GetNullable<QueryValue, int, ValueParser>(ref context, "page"u8, null));
        Assert.Equal(2, BoundValue.GetNullable<QueryValue, int, ValueParser>(ref context, "page"u8, 2));
        Assert.Null(BoundValue.GetText<QueryValue>(ref context, "name"u8, null));
        Assert.False(BindingFault.Answer(ref context));
    }

    [Fact]
    public void What_must_be_there_and_is_not_is_a_fault()
    {
        RequestDouble request = Request("");
        HttpContext context = request.Context;
        BoundValue.Get<QueryValue, int, ValueParser>(ref context, "page"u8);
        BoundValue.GetText<HeaderValue>(ref context, "X-Id"u8);
        Assert.True(BindingFault.Answer(ref context));
        Assert.Contains(
            """[{"parameter":"page","source":"query","reason":"missing","expected":"int"},{"parameter":"X-Id","source":"header","reason":"missing","expected":"string"}]""",
            request.Finish().Body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_parse_is_a_fault_though_it_may_be_missing()
    {
        RequestDouble request = Request(NotFive);
        HttpContext context = request.Context;
        BoundValue.Get<QueryValue, int, ValueParser>(ref context, "page"u8, 1);
        BoundValue.GetNullable<QueryValue, long, ValueParser>(ref context, "page"u8, null);
        BoundValue.GetText<QueryValue>(ref context, "name"u8, null);
        Assert.True(BindingFault.Answer(ref context));
        Assert.Contains(
            """[{"parameter":"page","source":"query","reason":"invalid","expected":"int"},{"parameter":"page","source":"query","reason":"invalid","expected":"long"},"""
            + """{"parameter":"name","source":"query","reason":"invalid","expected":"string"}]""",
            request.Finish().Body, StringComparison.Ordinal);
    }

    private static RequestDouble Request(string query) => new("/", Encoding.UTF8.GetBytes(query));
}
