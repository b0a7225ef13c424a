namespace MicroRoute.Testing.Tests.Memory;

public class MemoryPipeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Gives_what_it_was_given(int seed)
    {
        var random = new Random(seed);
        byte[] data = new byte[1_000_000];
        random.NextBytes(data);
        byte[] received = new byte[data.Length];
        var pipe = new MemoryPipe();
        int written = 0;
        for (int read = 0; read < data.Length;)
        {
            // Mostly more is written than read, then the reverse, so that the ring fills and empties.
            int most = random.Next(2) == 0 ? 100 : 50_000;
            int count = pipe.Write(data.AsSpan(written, Math.Min(random.Next(most), data.Length - written)));
            written += count;
            Assert.Equal(written - read, pipe.Count);
            Assert.Equal(MemoryPipe.Capacity, pipe.Count + pipe.Room);

            read += pipe.Read(received.AsSpan(read, Math.Min(random.Next(30_000), data.Length - read)));
        }

        Assert.Equal(data, received);
        Assert.Equal(0, pipe.Read(new byte[1]));
    }

    [Fact]
    public void Takes_no_more_than_fits()
    {
        var pipe = new MemoryPipe();

        Assert.Equal(MemoryPipe.Capacity, pipe.Write(new byte[MemoryPipe.Capacity + 1]));
        Assert.Equal(0, pipe.Write(new byte[1]));
        Assert.Equal(1, pipe.Read(new byte[1]));
        Assert.Equal(1, pipe.Write(new byte[2]));
    }
}
