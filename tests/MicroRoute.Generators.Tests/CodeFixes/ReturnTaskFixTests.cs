using MicroRoute.CodeFixes;
using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.CodeFixes;

public class ReturnTaskFixTests
{
    [Fact]
    public Task Mends() => FixRun.Verify<ReturnTaskFix>(
        """
        internal static class App
        {
            [Get("/a")] internal static async void {|MR0005:A|}() => await Task.Yield();
            [Get("/b")] internal static async  /* none */  void {|MR0005:B|}() { await Task.Yield(); return; }
        }
        """,
        """
        internal static class App
        {
            [Get("/a")] internal static async Task A() => await Task.Yield();
            [Get("/b")] internal static async  /* none */  Task B() { await Task.Yield(); return; }
        }
        """);

    [Fact]
    public Task NamesTaskInFullWhereItMeansSomethingElse() => FixRun.Verify<ReturnTaskFix>(
        """
        internal static class App
        {
            internal class Task { }
            [Get("/a")] internal static async void {|MR0005:A|}() => await System.Threading.Tasks.Task.Yield();
        }
        """,
        """
        internal static class App
        {
            internal class Task { }
            [Get("/a")] internal static async System.Threading.Tasks.Task A() => await System.Threading.Tasks.Task.Yield();
        }
        """);
}
