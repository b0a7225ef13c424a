using MicroRoute.CodeFixes;
using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.CodeFixes;

public class RemoveBlockingFixTests
{
    [Fact]
    public Task Mends() => FixRun.Verify<RemoveBlockingFix>(
        """
        internal static class App
        {
            [Get("/a")] [{|MR0047:Blocking|}] internal static Task A() => Task.CompletedTask;
            [Get("/b"), {|MR0047:BlockingAttribute|}] internal static ValueTask<string> B() => new("");

            // This stays.
            [{|MR0047:Blocking|}]
            [Get("/c")]
            internal static Task<string> C() => Task.FromResult("");

            [Get("/d")]
            [{|MR0047:MicroRoute.Blocking()|}]
            internal static Task<string> D() => Task.FromResult("");
        }
        """,
        """
        internal static class App
        {
            [Get("/a")] internal static Task A() => Task.CompletedTask;
            [Get("/b")] internal static ValueTask<string> B() => new("");

            // This stays.
            [Get("/c")]
            internal static Task<string> C() => Task.FromResult("");

            [Get("/d")]
            internal static Task<string> D() => Task.FromResult("");
        }
        """);

    [Theory]
    [InlineData("""internal static class App { [Get("/a")] [{|MR0047:Blocking|}] internal static ReadOnlySpan<byte> A() => default; }""")]
    public Task LeavesWhatTakesMoreThanAMachine(string source) => FixRun.Verify<RemoveBlockingFix>(source, source);
}
