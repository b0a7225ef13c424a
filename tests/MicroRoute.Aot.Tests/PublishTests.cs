namespace MicroRoute.Aot.Tests;

public class PublishTests(PublishedHello hello)
{
    private const long MaxSize = 1792 * 1024;

    [Fact]
    public void Publishes_without_a_warning()
        => Assert.DoesNotContain("warning", hello.Output, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Is_small() => Assert.InRange(new FileInfo(hello.Binary).Length, 1, MaxSize);
}
