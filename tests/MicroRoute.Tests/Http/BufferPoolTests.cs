namespace MicroRoute.Tests.Http;

public sealed class BufferPoolTests
{
    private const int KiB = 1024;
    private const int MiB = 1024 * KiB;

    [Theory]
    [InlineData(0, 512)]
    [InlineData(1, 512)]
    [InlineData(512, 512)]
    [InlineData(513, KiB)]
    [InlineData(2 * KiB, 2 * KiB)]
    [InlineData((2 * KiB) + 1, 4 * KiB)]
    [InlineData((64 * KiB) - 1, 64 * KiB)]
    [InlineData(MiB, MiB)]
    [InlineData(MiB + 1, MiB + (128 * KiB))]
    [InlineData(2 * MiB, 2 * MiB)]
    [InlineData((2 * MiB) + 1, (2 * MiB) + (256 * KiB))]
    [InlineData(3 * MiB, 3 * MiB)]
    public void A_buffer_is_as_large_as_wanted_and_not_much_larger(int size, int expected)
    {
        var pool = new BufferPool(long.MaxValue);
        byte[] buffer = pool.Rent(size);
        Assert.Equal((expected, expected), (buffer.Length, pool.Lent));
        pool.Return(buffer);
        Assert.Equal(0, pool.Lent);
    }

    [Theory]
    [InlineData(512, 0, KiB)]
    [InlineData(512, 600, 600)]
    [InlineData(512, 600_000, KiB)]
    [InlineData(MiB, MiB, 2 * MiB)]
    [InlineData(KiB * MiB, 0, 0x7FFF_FFC7)]
    [InlineData(KiB * MiB, (KiB * MiB) + 100, (KiB * MiB) + 100)]
    [InlineData(1_500_000_000, 0, 0x7FFF_FFC7)]
    public void A_full_buffer_doubles_up_to_what_is_known_to_be_needed(int length, int known, int expected)
        => Assert.Equal(expected, BufferPool.Grown(length, known));

    [Fact]
    public void What_is_lent_stays_within_the_limit()
    {
        var pool = new BufferPool(10 * KiB);
        byte[] first = pool.TryRent(8 * KiB)!;
        Assert.Null(pool.TryRent(2049));
        byte[] second = pool.TryRent(2048)!;
        Assert.Null(pool.TryRent(1));

        // An answer has to go somewhere.
        Assert.False(pool.IsOverdrawn);
        byte[] third = pool.Rent(1);
        Assert.Equal((10 * KiB) + 512, pool.Lent);
        Assert.True(pool.IsOverdrawn);

        Assert.All([first, second, third], pool.Return);
        Assert.Equal(0, pool.Lent);
        Assert.NotNull(pool.TryRent(8 * KiB));
    }

    [Fact]
    public void A_buffer_that_came_back_is_lent_again_to_one_only()
    {
        var pool = new BufferPool(long.MaxValue);
        byte[] first = pool.Rent(4000);
        pool.Return(first);
        Assert.Same(first, pool.Rent(3000));
        Assert.NotSame(first, pool.Rent(3000));
    }

    [Fact]
    public void It_keeps_little()
    {
        var pool = new BufferPool(long.MaxValue);
        byte[][] lent = [.. Enumerable.Range(0, 8).Select(_ => pool.Rent(MiB))];
        Assert.All(lent, pool.Return);
        byte[][] again = [.. Enumerable.Range(0, 8).Select(_ => pool.Rent(MiB))];
        Assert.Equal(4, again.Count(lent.Contains));
    }

    [Fact]
    public void A_large_one_is_lent_again_to_one_who_wants_about_as_much()
    {
        var pool = new BufferPool(long.MaxValue);
        byte[] large = pool.Rent((4 * MiB) + 1);
        pool.Return(large);
        Assert.Equal((0, 0), (pool.Lent, pool.Dropped));

        Assert.NotSame(large, pool.Rent(4 * MiB));
        Assert.Same(large, pool.Rent((4 * MiB) + (300 * KiB)));
        Assert.NotSame(large, pool.Rent((4 * MiB) + 1));
    }

    [Fact]
    public void It_keeps_few_large_ones()
    {
        var pool = new BufferPool(long.MaxValue);
        byte[][] lent = [.. Enumerable.Range(0, 8).Select(_ => pool.Rent(4 * MiB))];
        Assert.All(lent, pool.Return);
        Assert.Equal((0, 16 * MiB), (pool.Lent, pool.Dropped));
        byte[][] again = [.. Enumerable.Range(0, 8).Select(_ => pool.Rent(4 * MiB))];
        Assert.Equal(4, again.Count(lent.Contains));
        Assert.Equal(8, again.Distinct().Count());
    }
}
