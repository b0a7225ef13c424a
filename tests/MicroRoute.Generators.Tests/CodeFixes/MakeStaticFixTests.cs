using MicroRoute.CodeFixes;
using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.CodeFixes;

public class MakeStaticFixTests
{
    [Fact]
    public Task Mends() => FixRun.Verify<MakeStaticFix>(
        """
        internal class App
        {
            // A comment.
            [Get("/a")]
            internal string {|MR0001:A|}() => "";

            [Get("/b")] public unsafe string {|MR0001:B|}() => "";

            internal struct Inner
            {
                [Get("/c")] internal readonly string {|MR0001:C|}() => "";
            }
        }
        """,
        """
        internal class App
        {
            // A comment.
            [Get("/a")]
            internal static string A() => "";

            [Get("/b")] public static unsafe string B() => "";

            internal struct Inner
            {
                [Get("/c")] internal static string C() => "";
            }
        }
        """);

    [Theory]
    [InlineData("""internal class App { [Get("/a")] internal virtual string {|MR0001:A|}() => ""; }""")]
    [InlineData("""internal class App { [Get("/a")] public override string {|MR0001:ToString|}() => ""; }""")]
    [InlineData("""internal abstract class App { [Get("/a")] internal abstract string {|MR0001:A|}(); }""")]
    [InlineData("""internal interface IApp { [Get("/a")] string {|MR0001:A|}(); }""")]
    public Task LeavesWhatIsInherited(string source) => FixRun.Verify<MakeStaticFix>(source, source);
}
