using MicroRoute.CodeFixes;
using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.CodeFixes;

public class MakeInternalFixTests
{
    [Theory]
    [InlineData("""internal class App { [Get("/")] private static string {|MR0002:A|}() => ""; }""", """internal class App { [Get("/")] internal static string A() => ""; }""")]
    [InlineData("""internal class App { [Get("/")] static string {|MR0002:A|}() => ""; }""", """internal class App { [Get("/")] internal static string A() => ""; }""")]
    [InlineData("""internal class App { [Get("/")] protected static string {|MR0002:A|}() => ""; }""", """internal class App { [Get("/")] protected internal static string A() => ""; }""")]
    [InlineData("""internal class App { [Get("/")] private protected static string {|MR0002:A|}() => ""; }""", """internal class App { [Get("/")] protected internal static string A() => ""; }""")]
    [InlineData("""file static class App { [Get("/")] internal static string {|MR0002:A|}() => ""; }""", """internal static class App { [Get("/")] internal static string A() => ""; }""")]
    public Task Mends(string marked, string mended) => FixRun.Verify<MakeInternalFix>(marked, mended);

    [Fact]
    public Task MendsAllThatHidesIt() => FixRun.Verify<MakeInternalFix>(
        """
        internal class App
        {
            // A comment.
            class Middle
            {
                private protected record struct Inner
                {
                    [Get("/a")]
                    private static string {|MR0002:A|}() => "";

                    [Get("/b")]
                    public static string {|MR0002:B|}() => "";
                }
            }

            private class Other { }
        }
        """,
        """
        internal class App
        {
            // A comment.
            internal class Middle
            {
                protected internal record struct Inner
                {
                    [Get("/a")]
                    internal static string A() => "";

                    [Get("/b")]
                    public static string B() => "";
                }
            }

            private class Other { }
        }
        """);
}
