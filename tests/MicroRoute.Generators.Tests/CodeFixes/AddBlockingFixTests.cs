using MicroRoute.CodeFixes;
using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.CodeFixes;

public class AddBlockingFixTests
{
    [Fact]
    public Task Mends() => FixRun.Verify<AddBlockingFix>(
        """
        internal sealed record Upload(int Id, Stream Body);
        internal static class App
        {
            [Put("/a")] internal static void A(Stream {|MR0090:body|}) => body.CopyTo(Stream.Null);

            // This stays.
            [Put("/b"), Timeout(5)]
            internal static string B([AsParameters] Upload {|MR0090:upload|}) => "";

            [Put("/c")]
            [Post("/c")]
            internal static int? C(HttpExchange {|MR0090:{|MR0090:exchange|}|}) => 1;
        }
        """,
        """
        internal sealed record Upload(int Id, Stream Body);
        internal static class App
        {
            [Put("/a")][Blocking] internal static void A(Stream body) => body.CopyTo(Stream.Null);

            // This stays.
            [Put("/b"), Timeout(5)]
            [Blocking]
            internal static string B([AsParameters] Upload upload) => "";

            [Put("/c")]
            [Post("/c")]
            [Blocking]
            internal static int? C(HttpExchange exchange) => 1;
        }
        """);

    [Theory]
    [InlineData("""internal static class App { [Put("/a")] internal static ReadOnlySpan<byte> A(Stream {|MR0090:body|}) => default; }""")]
    [InlineData("""internal static class App { [Put("/a")] internal static void A(Stream {|MR0090:body|}, HttpRequest request) { } }""")]
    public Task LeavesWhatTakesMoreThanAMachine(string source) => FixRun.Verify<AddBlockingFix>(source, source);
}
