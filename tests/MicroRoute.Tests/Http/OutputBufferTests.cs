using System.Text;

namespace MicroRoute.Tests.Http;

public sealed class OutputBufferTests
{
    private readonly BufferPool _pool = new(1024 * 1024);
    private readonly OutputBuffer _output;

    public OutputBufferTests() => _output = new OutputBuffer(100, _pool);

    [Fact]
    public void It_begins_as_its_own_buffer_and_borrows_what_does_not_fit()
    {
        _output.Append(new byte[100]);
        Assert.Equal((100, 0), (_output.Length, _pool.Lent));
        _output.Append("a"u8);
        Assert.Equal((101, 512), (_output.Length, _pool.Lent));
        _output.Append(new byte[10_000]);
        Assert.Equal((10_101, 16_384), (_output.Length, _pool.Lent));
        Assert.Equal((byte)'a', _output.Written[100]);

        _output.Clear();
        Assert.Equal((0, 0), (_output.Length, _pool.Lent));
        Assert.Equal(100, _output.GetRoom(1).Length);
    }

    [Fact]
    public void Room_is_as_large_as_asked_for_and_keeps_what_is_written()
    {
        _output.Append("abc"u8);
        Span<byte> room = _output.GetRoom(5000);
        Assert.True(room.Length >= 5000);
        "de"u8.CopyTo(room);
        _output.Advance(2);
        Assert.Equal("abcde"u8, _output.Written);
        _output.Truncate(1);
        Assert.Equal("a"u8, _output.Written);
    }

    [Theory]
    [InlineData(10, 0)]
    [InlineData(10, 4)]
    [InlineData(100, 99)]
    [InlineData(5000, 0)]
    [InlineData(5000, 4999)]
    public void What_is_detached_is_the_rest_and_is_lent_until_it_is_returned(int length, int from)
    {
        byte[] written = [.. Enumerable.Range(0, length).Select(i => (byte)i)];
        _output.Append(written);

        byte[] detached = _output.Detach(from, out int start, out int end);
        Assert.Equal(written[from..], detached[start..end]);
        Assert.Equal(detached.Length, _pool.Lent);

        // What is written next goes elsewhere.
        Assert.Equal(0, _output.Length);
        _output.Append("new"u8);
        Assert.Equal(written[from..], detached[start..end]);
        Assert.Equal("new", Encoding.ASCII.GetString(_output.Written));

        _pool.Return(detached);
        _output.Clear();
        Assert.Equal(0, _pool.Lent);
    }

    [Fact]
    public void An_answer_is_kept_even_where_the_pool_would_lend_no_more()
    {
        var output = new OutputBuffer(10, new BufferPool(limit: 0));
        output.Append(new byte[3_000_000]);
        Assert.Equal(3_000_000, output.Length);
    }
}
