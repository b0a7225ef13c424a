using MicroRoute.Binding;

namespace MicroRoute.Tests.Binding;

public sealed class BoundValuesTests
{
    [Fact]
    public void All_values_of_a_name_are_taken_in_order()
    {
        HttpContext context = new RequestDouble("/", "id=3&x=9&id=1"u8).Context;
        Assert.Equal([3, 1], BoundValues.GetArray<QueryValue, int, ValueParser>(ref context, "id"u8));
        Assert.Equal([3, 1], BoundValues.GetArrayOrNull<QueryValue, int, ValueParser>(ref context, "id"u8)!);
        Assert.Equal([3, 1], BoundValues.GetList<QueryValue, int, ValueParser>(ref context, "id"u8));
        Assert.Equal(["3", "1"], BoundValues.GetListOrNull<QueryValue, string, ValueParser>(ref context, "id"u8)!);
        Assert.False(BindingFault.Answer(ref context));
    }

    [Fact]
    public void No_value_is_an_empty_list_or_none()
    {
        HttpContext context = new RequestDouble("/", "x=9"u8).Context;
        Assert.Empty(BoundValues.GetArray<QueryValue, int, ValueParser>(ref context, "id"u8));
        Assert.Null(BoundValues.GetArrayOrNull<QueryValue, int, ValueParser>(ref context, "id"u8));
        Assert.Empty(BoundValues.GetList<QueryValue, int, ValueParser>(ref context, "id"u8));
        Assert.Null(BoundValues.GetListOrNull<QueryValue, int, ValueParser>(ref context, "id"u8));
        Assert.False(BindingFault.Answer(ref context));
    }

    [Fact]
    public void Header_fields_are_lists_with_commas_between()
    {
        HttpContext context = new RequestDouble("/", default, ("X", "a, ,\"b,\\\"c\""u8.ToArray()), ("Y", "z"u8.ToArray()), ("x", ""u8.ToArray()), ("x", "d"u8.ToArray())).Context;
        Assert.Equal(["a", "\"b,\\\"c\"", "d"], BoundValues.GetArray<HeaderValue, string, ValueParser>(ref context, "X"u8));
    }

    [Fact]
    public void Each_fault_has_its_index()
    {
        var request = new RequestDouble("/", "id=3&id=x&id=%FF"u8);
        HttpContext context = request.Context;
        BoundValues.GetArray<QueryValue, int, ValueParser>(ref context, "id"u8);
        Assert.True(BindingFault.Answer(ref context));
        Assert.Contains(
            """
            "detail":"The query parameter 'id[1]' is not valid: expected int.","errors":[{"parameter":"id","source":"query","reason":"invalid","expected":"int","index":1},{"parameter":"id","source":"query","reason":"invalid","expected":"int","index":2}]}
            """.Trim(),
            request.Finish().Body, StringComparison.Ordinal);
    }
}
