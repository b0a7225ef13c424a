using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>Where a handler can stand. That all of it compiles without a warning is proved for every program.</summary>
public class HandlerTests
{
    [Fact]
    public void IsFoundWhereverItStands()
    {
        using CompiledApp app = CompiledApp.Of(
            """
            internal static class Global { [Get("/global")] internal static string Get() => "global"; }

            namespace @namespace.App
            {
                [Route("/outer")]
                public static partial class Outer
                {
                    [Get("")] public static string Get() => "outer";
                    [Route("/inner")] internal class @class { [Get("/{id}")] protected internal static string @static(int id) => "inner " + id; }
                }

                internal struct Struct { [Get("/struct")] internal static string Get() => "struct"; }
                internal interface IHandlers { [Get("/interface")] static string Get() => "interface"; }
                internal sealed record Record { [Get("/record")] internal static string Get() => "record"; }
                internal abstract class Base { [Get("/base")] internal static string Get() => "base"; }
                internal sealed class Derived : Base { [Get("/derived")] internal static new string Get() => "derived"; }

                internal static class Old
                {
                    [Obsolete] [Get("/old")] internal static string Get() => "old";
                    [Obsolete("gone")] [Get("/older")] internal static string GetOlder() => "older";
                }

                internal static class Several
                {
                    [Get("/one")] [Get("/two")] [Post("/one")] internal static string Get() => "several";
                    [Get("/over")] internal static string Over() => "over";
                    [Get("/over/{id}")] internal static string Over(int id) => "over " + id;
                }
            }
            """,
            """
            namespace @namespace.App;
            public static partial class Outer { [Post("/")] internal static string Post() => "posted"; }
            internal sealed class String; internal sealed class Routes;
            """,
            "internal sealed class ReadOnlySpan<T>; internal sealed class HttpContext; internal sealed class RequestMethod; internal sealed class GeneratedCodeAttribute : System.Attribute;");

        Assert.Equal("global", app.Send("GET /global").Body);
        Assert.Equal("outer", app.Send("GET /outer").Body);
        Assert.Equal("posted", app.Send("POST /outer").Body);
        Assert.Equal("inner 5", app.Send("GET /outer/inner/5").Body);
        Assert.Equal("struct", app.Send("GET /struct").Body);
        Assert.Equal("interface", app.Send("GET /interface").Body);
        Assert.Equal("record", app.Send("GET /record").Body);
        Assert.Equal("base", app.Send("GET /base").Body);
        Assert.Equal("derived", app.Send("GET /derived").Body);
        Assert.Equal("old", app.Send("GET /old").Body);
        Assert.Equal("older", app.Send("GET /older").Body);
        Assert.Equal("several", app.Send("GET /one").Body);
        Assert.Equal("several", app.Send("GET /two").Body);
        Assert.Equal("several", app.Send("POST /one").Body);
        Assert.Equal("over", app.Send("GET /over").Body);
        Assert.Equal("over 5", app.Send("GET /over/5").Body);
    }

    [Fact]
    public void ThatIsBrokenIsLeftOut()
    {
        using CompiledApp app = CompiledApp.Of("""
            internal static class App
            {
                [Get("/good")] internal static string Good() => "good";
                [Get("bad")] internal static string NoSlash() => "";
                [Get("/private")] private static string Private() => "";
                [Get("/generic")] internal static string Generic<T>() => "";
                [Get("/object")] internal static object Object() => "";
                [Get("/task")] internal static Task Task() => System.Threading.Tasks.Task.CompletedTask;
                [Get("/parameter")] internal static string Parameter(object o) => "";
                [Get("/missing/{id}")] internal static string Missing() => "";
                [Get("/out")] internal static string Out(out int o) { o = 1; return ""; }
                [Get("/bodies")] internal static string Bodies([FromBody] ReadOnlySpan<byte> a, [FromBody] ReadOnlySpan<byte> b) => "";
                [Get("/both")] [Post("/both/{nobody}")] internal static string Both() => "both";
                [Get(null!)] internal static string Null() => "";
                internal static string Property { [Get("/property")] get => ""; }
                [Route("prefix")] internal static class Prefixed { [Get("/prefixed")] internal static string Get() => ""; }
                private static class Hidden { [Get("/hidden")] internal static string Get() => ""; }
            }
            file static class Local { [Get("/local")] internal static string Get() => ""; }
            internal static class Generic<T> { [Get("/t")] internal static string Get() => ""; }
            internal class Instance { [Get("/instance")] internal string Get() => ""; }
            """);

        var routes = (RouteDescriptor[])app.Router.GetMethod("Describe")!.Invoke(null, null)!;
        Assert.Equal(["/both", "/good"], routes.Select(route => route.Template));
    }

    [Theory]
    [InlineData("[Get(\"/{a}\")] internal static string B(int a) => \"B\"; [Get(\"/{b}\")] internal static string A(int b) => \"A\";", "B")]
    [InlineData("[Get(\"/{a}\")] internal static string B(int a) => \"B\"; [Get(\"/{a}\")] internal static string A(int a) => \"A\";", "A")]
    public void ThatIsNotAloneIsChosenByTemplateAndName(string handlers, string expected)
    {
        using CompiledApp app = CompiledApp.Of($"internal static class App {{ {handlers} }}");

        Assert.Equal(expected, app.Send("GET /1").Body);
        Assert.Equal(1, (int)app.Router.GetProperty("Count")!.GetValue(null)!);
    }
}
