using System.Buffers;

namespace MicroRoute.Tests.Streams;

public class BodyMemoryTests
{
    private const int Short = 4 * 1024;
    private const int Long = BodyMemory.LongLength;
    private const int MiB = 1024 * 1024;

    [Theory]
    [InlineData(-1, Short)]
    [InlineData(1, Short)]
    [InlineData(Short, Short)]
    [InlineData(Short + 1, Long)]
    [InlineData(Long, Long)]
    [InlineData(Long + 1, Long + 1)]
    [InlineData(10 * MiB, 10 * MiB)]
    public void Block_is_short_or_long_or_as_long_as_it_has_to_be(int wanted, int length)
    {
        var pool = new BufferPool(Long);
        IMemoryOwner<byte> block = pool.Bodies.Rent(wanted);
        Assert.Equal((length, length), (block.Memory.Length, pool.Lent));
        block.Dispose();
        Assert.Equal(0, pool.Lent);
    }

    [Fact]
    public void Blocks_that_came_back_are_lent_again()
    {
        using var memory = new BodyMemory();
        foreach (int length in new[] { Short, Long })
        {
            IMemoryOwner<byte> first = memory.Rent(length);
            IMemoryOwner<byte> second = memory.Rent(length);
            Assert.NotSame(first, second);
            first.Dispose();
            second.Dispose();
            Assert.Same(second, memory.Rent(length));
            Assert.Same(first, memory.Rent(length));
        }
    }

    [Fact]
    public void No_more_is_kept_than_a_rush_is_worth()
    {
        var pool = new BufferPool(long.MaxValue);
        IMemoryOwner<byte>[] blocks = [.. Enumerable.Range(0, 20 * MiB / Long).Select(_ => pool.Bodies.Rent(Long))];
        Assert.All(blocks, block => block.Dispose());
        Assert.Equal((0, 4 * MiB), (pool.Lent, pool.Dropped));
        pool.Bodies.Rent(MiB).Dispose();
        Assert.Equal((0, 5 * MiB), (pool.Lent, pool.Dropped));
    }

    [Fact]
    public void Bodies_count_with_what_else_is_lent()
    {
        var pool = new BufferPool(8 * Long);
        byte[] buffer = pool.Rent(4 * Long);
        IMemoryOwner<byte>[] blocks = [.. Enumerable.Range(0, 3).Select(_ => pool.Bodies.Rent(Long))];
        Assert.Equal((false, false), (pool.IsShort, pool.IsOverdrawn));
        Assert.False(pool.TryAdmit());
        Assert.True(pool.IsShort);
        Assert.Null(pool.TryRent(2 * Long));
        IMemoryOwner<byte> last = pool.Bodies.Rent(Long);
        Assert.False(pool.IsOverdrawn);
        IMemoryOwner<byte> beyond = pool.Bodies.Rent(1);
        Assert.True(pool.IsOverdrawn);
        Assert.All([.. blocks, last, beyond], owner => owner.Dispose());
        pool.Return(buffer);
        Assert.Equal((true, false, 0L), (pool.TryAdmit(), pool.IsShort, pool.Lent));
    }

    [Fact]
    public void Many_threads_may_lend_and_give_back()
    {
        using var memory = new BodyMemory();
        Parallel.For(0, 10_000, i =>
        {
            using IMemoryOwner<byte> block = memory.Rent(i % 2 == 0 ? Short : Long);
            block.Memory.Span.Fill((byte)i);
            Assert.Equal(-1, block.Memory.Span.IndexOfAnyExcept((byte)i));
        });
        Assert.Equal(0, memory.Lent);
    }
}
