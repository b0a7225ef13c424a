using MicroRoute.CodeFixes;
using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.CodeFixes;

public class RemoveSizeLimitFixTests
{
    [Fact]
    public Task Mends() => FixRun.Verify<RemoveSizeLimitFix>(
        """
        internal static class App
        {
            [Post("/a"), RequestSizeLimit(1), {|MR0091:DisableRequestSizeLimit|}] internal static Task A(Stream body) => Task.CompletedTask;

            [Post("/b")]
            [{|MR0091:DisableRequestSizeLimit|}]
            [RequestSizeLimit(1)]
            internal static string B([FromBody] string body) => body;
        }
        """,
        """
        internal static class App
        {
            [Post("/a"), RequestSizeLimit(1)] internal static Task A(Stream body) => Task.CompletedTask;

            [Post("/b")]
            [RequestSizeLimit(1)]
            internal static string B([FromBody] string body) => body;
        }
        """);

    [Theory]
    [InlineData("""internal static class App { [Post("/a")] [{|MR0091:DisableRequestSizeLimit|}] internal static string A([FromBody] string body) => body; }""")]
    [InlineData("""internal static class App { [{|MR0091:DisableRequestSizeLimit|}] internal static Task A(Stream body) => Task.CompletedTask; }""")]
    [InlineData("""internal static class App { [Post("/a")] [RequestSizeLimit({|MR0091:-1|})] internal static void A() { } }""")]
    public Task LeavesWhatTakesMoreThanAMachine(string source) => FixRun.Verify<RemoveSizeLimitFix>(source, source);
}
