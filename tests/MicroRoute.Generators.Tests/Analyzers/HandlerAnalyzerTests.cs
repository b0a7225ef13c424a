using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Tests.Analyzers;

public class HandlerAnalyzerTests
{
    [Fact]
    public async Task AcceptsWhatTheGeneratorAccepts() => Assert.Empty(await AnalyzerRun.Verify("""
        public class App
        {
            [Get("/a")] [Post("/a")] public static string A() => "";
            [Get("/b")] internal static void B(HttpResponse response) { }
            [Get("/c")] internal static ReadOnlySpan<byte> C() => default;
            [Get("/d")] internal static byte[]? D() => null;
            [Get("/e")] internal static System.Net.HttpStatusCode E() => default;
            [Get("/g")] internal static Task G() => Task.CompletedTask;
            [Get("/h")] internal static async ValueTask<string?> H() { await Task.Yield(); return null; }
            [Get("/i")] [Timeout(1)] internal static async Task<byte[]> I(CancellationToken aborted) { await Task.Delay(1, aborted); return []; }
            protected internal class Nested { [Get("/f")] protected internal static string F() => ""; }
        }
        """));

    [Fact]
    public async Task RefusesInstanceMethods()
    {
        IReadOnlyList<Diagnostic> reported = await AnalyzerRun.Verify("""
            internal class App { [Get("/")] internal string {|MR0001:Get|}() => ""; }
            """);

        Assert.Equal("The handler 'App.Get' must be static, because there is no object to call it on; add 'static'", reported[0].GetMessage(null));
    }

    [Theory]
    [InlineData("internal static class App { [Get(\"/\")] private static string {|MR0002:Get|}() => \"\"; }", "'App.Get'", "'Get' is private;")]
    [InlineData("internal static class App { [Get(\"/\")] static string {|MR0002:Get|}() => \"\"; }", "'App.Get'", "'Get' is private;")]
    [InlineData("internal class App { [Get(\"/\")] protected static string {|MR0002:Get|}() => \"\"; }", "'App.Get'", "'Get' is protected;")]
    [InlineData("internal class App { [Get(\"/\")] private protected static string {|MR0002:Get|}() => \"\"; }", "'App.Get'", "'Get' is private protected;")]
    [InlineData("internal class App { class Inner { [Get(\"/\")] internal static string {|MR0002:Get|}() => \"\"; } }", "'App.Inner.Get'", "'Inner' is private;")]
    [InlineData("file static class App { [Get(\"/\")] internal static string {|MR0002:Get|}() => \"\"; }", "App.Get'", "'App' is local to its file;")]
    public async Task RefusesWhatIsHidden(string source, params string[] messageParts)
    {
        string message = (await AnalyzerRun.Verify(source))[0].GetMessage(null);

        Assert.All(messageParts, part => Assert.Contains(part, message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("internal static class App { [Get(\"/\")] internal static string {|MR0003:Get|}<T>() => \"\"; }")]
    [InlineData("internal static class App<T> { [Get(\"/\")] internal static string {|MR0003:Get|}() => \"\"; }")]
    [InlineData("internal static class App<T> { internal static class Inner { [Get(\"/\")] internal static string {|MR0003:Get|}() => \"\"; } }")]
    public async Task RefusesTypeParameters(string source) => Assert.Single(await AnalyzerRun.Verify(source));

    [Theory]
    [InlineData("object", "is not supported;")]
    [InlineData("dynamic", "is not supported;")]
    [InlineData("ReadOnlyMemory<byte>?", "is not supported;")]
    [InlineData("Ok?", "is not supported;")]
    [InlineData("Ok<object>", "is not supported;")]
    [InlineData("Results<Ok<int>, Created<Stream>>", "returns 'Results<Ok<int>, Created<Stream>>', which has 'Created<Stream>' in it, which is not supported;")]
    [InlineData("Task<Results<Results<Ok, StreamReader>, NotFound>>", "which has 'StreamReader' in it, which is not supported;")]
    [InlineData("StreamReader", "is not supported;")]
    [InlineData("Span<byte>", "is not supported;")]
    [InlineData("ref readonly string", "is a reference;")]
    [InlineData("async Task<object>", "is not supported;")]
    [InlineData("ValueTask<Task<string>>", "is not supported;")]
    public async Task RefusesOtherResults(string type, string reason)
    {
        IReadOnlyList<Diagnostic> reported = await AnalyzerRun.Verify($$"""internal static class App { [Get("/")] internal static {{type}} {|MR0004:Get|}() => throw new NotSupportedException(); }""");

        Assert.Contains(reason, reported[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "Task", "CancellationToken aborted", "at least 1 millisecond")]
    [InlineData("100", "string", "CancellationToken aborted", "return a Task")]
    [InlineData("100", "Task<string>", "", "take a CancellationToken")]
    public async Task RefusesTimesThatNothingKeeps(string time, string type, string parameters, string advice)
    {
        IReadOnlyList<Diagnostic> reported = await AnalyzerRun.Verify(
            $$"""internal static class App { [Get("/")] [Timeout({{time}})] internal static {{type}} {|MR0046:Get|}({{parameters}}) => throw new NotSupportedException(); }""");

        Assert.Contains(advice, reported[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Task", "return the result itself")]
    [InlineData("async ValueTask<string>", "return the result itself")]
    [InlineData("ReadOnlySpan<byte>", "return a byte[] or a string")]
    public async Task RefusesToBlockForWhatCannotComeBack(string type, string advice)
    {
        IReadOnlyList<Diagnostic> reported = await AnalyzerRun.Verify(
            $$"""internal static class App { [Get("/")] [{|MR0047:Blocking|}] internal static {{type}} Get() { {{(type.StartsWith("async", StringComparison.Ordinal) ? "await Task.Yield();" : "")}} throw new NotSupportedException(); } }""");

        Assert.Contains(advice, reported[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AcceptsTimesOfBlockingHandlers() => Assert.Empty(await AnalyzerRun.Verify("""
        internal static class App { [Get("/"), Blocking, Timeout(5)] internal static string Get(CancellationToken aborted) => ""; }
        """));

    [Fact]
    public async Task RefusesAsyncVoid() => Assert.Single(await AnalyzerRun.Verify("""
        internal static class App { [Get("/")] internal static async void {|MR0005:Get|}() => await Task.Yield(); }
        """));

    [Theory]
    [InlineData("internal static class App { static void Main() { [Get(\"/\")] static string {|MR0042:Local|}() => \"\"; Local(); } }", "'Local' is a local function in 'App.Main()'")]
    [InlineData("Local(); [Get(\"/\")] static string {|MR0042:Local|}() => \"\";", "'Local' is a local function in the top-level statements")]
    [InlineData("internal static class App { static object Main() => {|MR0042:[Get(\"/\")] () => \"\"|}; }", "is a lambda in 'App.Main()'")]
    [InlineData("internal static class App { static object Value { get; } = {|MR0042:[Get(\"/\")] () => \"\"|}; }", "is a lambda in 'App.Value'")]
    [InlineData("internal static class App { static object Main() => () => {|MR0042:[Get(\"/\")] () => \"\"|}; }", "is a lambda in 'App.Main()'")]
    [InlineData("internal static class App { static object P { get { [Get(\"/\")] string {|MR0042:Local|}() => \"\"; return Local(); } } }", "'Local' is a local function in 'App.P.get'")]
    [InlineData("internal static class App { internal static string P { [Get(\"/\")] {|MR0042:get|} => \"\"; } }", "is an accessor of 'App.P'")]
    [InlineData("internal class App { internal string this[int i] { [Get(\"/\")] {|MR0042:get|} => \"\"; } }", "is an accessor of 'App.this[int]'")]
    [InlineData("internal static class App { internal static event Action E { [Get(\"/\")] {|MR0042:add|} { } remove { } } }", "is an accessor of 'App.E'")]
    [InlineData("internal class App { [Get(\"/\")] public static string operator {|MR0042:+|}(App app) => \"\"; }", "'App.operator +(App)' is an operator")]
    [InlineData("internal class App { [Get(\"/\")] public static implicit operator {|MR0042:string|}(App app) => \"\"; }", "'App.implicit operator string(App)' is an operator")]
    [InlineData("internal class App { [Get(\"/\")] ~{|MR0042:App|}() { } }", "'App.~App()' is a finalizer")]
    [InlineData("internal static class App { extension(string) { [Get(\"/\")] internal static string {|MR0042:Get|}() => \"\"; } }", "'Get' is a member of an extension block")]
    [InlineData("internal interface IApp { [Get(\"/\")] static abstract string {|MR0042:Get|}(); }", "'IApp.Get()' is a static abstract or virtual member of an interface")]
    [InlineData("internal interface IApp { static abstract string Get(); } internal class App : IApp { [Get(\"/\")] static string IApp.{|MR0042:Get|}() => \"\"; }", "'App.IApp.Get()' is an implementation of an interface that has no name of its own")]
    public async Task RefusesWhatIsNoOrdinaryMethod(string source, string kind)
        => Assert.Equal($"The handler {kind}, which generated code cannot call; make it a static method of a class", Assert.Single(await AnalyzerRun.Verify(source)).GetMessage(null));

    [Theory]
    [InlineData("""internal class App { [Get("/"), Obsolete("", true)] internal static string {|MR0043:Get|}() => ""; }""", "'Get' is [Obsolete] with 'error: true'")]
    [InlineData("""[Obsolete("", error: true)] internal class App { internal class Inner { [Get("/")] internal static string {|MR0043:Get|}() => ""; } }""", "'App' is [Obsolete]")]
    [InlineData("""[Obsolete("", error: true)] internal enum Colour { Red } internal class App { [Obsolete, Get("/")] internal static string {|MR0043:Get|}(int a, Colour? colour) => ""; }""", "'Colour' is [Obsolete]")]
    [InlineData("""[Obsolete("", error: true)] internal class Thing; internal class Of<T> { internal enum Kind { Old } } internal class App { [Obsolete, Get("/")] internal static string {|MR0043:Get|}(Of<List<Thing[]>>.Kind kind) => ""; }""", "'Thing' is [Obsolete]")]
    [InlineData("""internal class App { [Get("/"), System.Diagnostics.Conditional("DEBUG")] internal static void {|MR0043:Get|}(HttpResponse response) { } }""", "vanish where 'DEBUG'")]
    [InlineData("""internal class App { [Get("/"), System.Runtime.InteropServices.UnmanagedCallersOnly] internal static void {|MR0043:Get|}() { } }""", "no managed code")]
    [InlineData("""internal class App { [Get("/{id}")] internal static string {|MR0043:Get|}(int id) => ""; [System.Runtime.CompilerServices.OverloadResolutionPriority(1)] internal static string Get(long id) => ""; }""", "an overload with a higher [OverloadResolutionPriority]")]
    public async Task RefusesWhatCannotBeCalled(string source, string reason)
        => Assert.Contains(reason, (await AnalyzerRun.Verify(source))[0].GetMessage(null), StringComparison.Ordinal);

    [Theory]
    [InlineData("Other::Size?")]
    [InlineData("Of<Other::Size[]>.Kind")]
    public async Task RefusesTypesThatHaveAnAliasOnly(string type)
        => Assert.Equal(
            "The handler 'App.Get' cannot be called by generated code, because 'Size' is known by the alias 'Other' only, and generated code says 'global'; add 'global' to the aliases of the reference",
            Assert.Single(await AnalyzerRun.Verify($$"""
                // The library Shop as Other:
                public enum Size { Small, Large }
                // The application:
                extern alias Other;
                internal class Of<T> { internal enum Kind { Old, New } }
                internal class App { [Get("/")] internal static string {|MR0043:Get|}({{type}} value) => ""; }
                """)).GetMessage(null));

    [Fact]
    public async Task AcceptsWhatIsObsoleteOrExperimentalOnly() => Assert.Empty(await AnalyzerRun.Verify("""
        using System.Diagnostics.CodeAnalysis;
        [Experimental("APP1")] internal class New { internal enum Colour { Red } [Get("/c"), Experimental("APP2")] internal static string C(Colour c) => ""; }
        [Obsolete] internal class App { [Get("/"), Obsolete("Use /b.")] internal static string A() => ""; [Get("/b"), Obsolete("", false)] internal static string B() => ""; }
        """));

    [Fact]
    public async Task AcceptsOverloadsThatAreNotPreferred() => Assert.Empty(await AnalyzerRun.Verify("""
        internal class App
        {
            [Get("/a/{id}"), System.Runtime.CompilerServices.OverloadResolutionPriority(1)] internal static string Get(int id) => "";
            internal static string Get(long id) => "";
            [System.Runtime.CompilerServices.OverloadResolutionPriority(2)] internal static string Get() => "";
        }
        """));

    [Fact]
    public async Task ReportsAllAtOnce() => Assert.Equal(3, (await AnalyzerRun.Verify("""
        internal class App { [Get("/")] [Put("/")] private object {|MR0001,MR0002,MR0004:Get|}() => ""; }
        """)).Count);
}
