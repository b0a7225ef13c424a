using MicroRoute.Binding;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Binding;

public sealed class AllocationTests
{
    [Fact]
    public void Only_a_string_is_allocated()
    {
        var request = new RequestDouble("/a%2Fb", "i=%37&name=caf%C3%A9"u8, ("X-Id", "7"u8.ToArray()));
        HttpContext context = request.Context;
        bool success = true;
        long allocated = Allocated.By(ref context, (ref context) =>
        {
            context.Request.Decoded.Reset();
            success &= BindAll(ref context);
        });
        Assert.Equal(0, allocated);
        Assert.True(success);
    }

    private static bool BindAll(ref HttpContext context)
        => RouteValue.Decode(ref context, context.Request.Path[1..]).SequenceEqual("a/b"u8)
            && QueryValue.Find(ref context, "i"u8, out ReadOnlySpan<byte> i) == ValueStatus.Found
            && ValueParser.TryParse(i, out int _)
            && ValueParser.TryParse(i, out long _)
            && ValueParser.TryParse("1.5e3"u8, out double _)
            && ValueParser.TryParse("1.5"u8, out decimal _)
            && ValueParser.TryParse("true"u8, out bool _)
            && ValueParser.TryParse("0f8fad5b-d9cb-469f-a165-70867728950e"u8, out Guid _)
            && ValueParser.TryParse("2024-02-29"u8, out DateOnly _)
            && ValueParser.TryParse("2024-02-29T10:00:00.5+02:00"u8, out DateTime _)
            && QueryValue.Find(ref context, "name"u8, out ReadOnlySpan<byte> name) == ValueStatus.Found
            && name.SequenceEqual("café"u8)
            && HeaderValue.Find(ref context, "x-id"u8, out ReadOnlySpan<byte> id) == ValueStatus.Found
            && RouteConstraint.Int(id);
}
