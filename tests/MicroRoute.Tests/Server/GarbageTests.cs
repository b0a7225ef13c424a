using System.Runtime.CompilerServices;

namespace MicroRoute.Tests.Server;

public class GarbageTests
{
    private const int MiB = 1024 * 1024;
    private const int Quiet = 5_000;

    private readonly BufferPool _pool = new(long.MaxValue);
    private readonly Garbage _garbage;

    public GarbageTests() => _garbage = new Garbage(_pool, largestHeap: long.MaxValue);

    [Theory]
    [InlineData(16 * MiB, true)]
    [InlineData(15 * MiB, false)]
    public void Little_is_left_to_the_runtime(int size, bool isWaiting)
    {
        byte[] dropped = _pool.Rent(size);
        _pool.Return(_pool.Rent(16 * MiB));
        _pool.Return(dropped);
        Assert.Equal(isWaiting, _garbage.IsWaiting);
    }

    [Fact]
    public void A_large_heap_is_left_to_its_owner()
    {
        var garbage = new Garbage(_pool, largestHeap: 0);
        WeakReference dropped = Burst();
        int collections = GC.CollectionCount(GC.MaxGeneration);
        garbage.Look(0);
        garbage.Look(Quiet);
        Assert.False(garbage.IsWaiting);

        // Another test may have caused a collection.
        Assert.True(dropped.IsAlive || GC.CollectionCount(GC.MaxGeneration) > collections);
    }

    [Fact]
    public void What_a_burst_left_is_collected_when_it_is_over()
    {
        WeakReference first = Burst();
        _garbage.Look(0);
        _garbage.Look(Quiet - 1);
        Assert.True(_garbage.IsWaiting);

        // It goes on.
        WeakReference second = Burst();
        _garbage.Look(Quiet);
        _garbage.Look((2 * Quiet) - 1);
        Assert.True(_garbage.IsWaiting);

        _garbage.Look(2 * Quiet);
        Assert.False(_garbage.IsWaiting);
        Assert.False(first.IsAlive || second.IsAlive);
    }

    /// <summary>In a method of its own, so that the test holds nothing of it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference Burst()
    {
        byte[] buffer = _pool.Rent(17 * MiB);
        _pool.Return(buffer);
        return new WeakReference(buffer);
    }
}
