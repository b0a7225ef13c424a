using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

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
    public void MayHaveTheNamesOfGeneratedCode()
    {
        using CompiledApp app = CompiledApp.Of("""
            [assembly: System.CLSCompliant(true)]
            // The program's own names are bad on purpose; what is generated of them must not warn.
            #pragma warning disable CS8860, CS8981, CS3005, CS3008
            internal static class @users { [Get("/users")] internal static string @file() => "users"; }
            internal static class @file { [Get("/file")] internal static string Get() => "file"; }
            internal static class @record { [Get("/record")] internal static string Get() => "record"; }
            internal static class @required
            {
                [Get("/required/{_}")] internal static string Discard(string _) => _;
                [Get("/number/{_:int}")] internal static string Number(int _) => _ + "";
                [Get("/classes/{routeValue}/{ValueParser}")]
                internal static string Get(string RouteValue, DayOfWeek ValueParser, int QueryValue, string TryParse, [FromHeader] int? Header, int? Query = 1, int BindingFault = 2, int BindingSource = 3, int ValueStatus = 4, int ResultWriter = 5)
                    => RouteValue + ValueParser + QueryValue + TryParse + Header + Query + BindingFault + BindingSource + ValueStatus + ResultWriter;
            }
            public enum Colour { Red }
            internal static class _App { [Get("/a/{c}")] internal static string Get(Colour c) => "Get " + c; [Get("/b/{c}")] internal static string get(Colour c) => "get " + c; }
            """);

        Assert.Equal("users", app.Send("GET /users").Body);
        Assert.Equal("file", app.Send("GET /file").Body);
        Assert.Equal("record", app.Send("GET /record").Body);
        Assert.Equal("x", app.Send("GET /required/x").Body);
        Assert.Equal("5", app.Send("GET /number/5").Body);
        Assert.Equal("aMonday7b912345", app.Send("GET /classes/a/monday?QueryValue=7&TryParse=b", "Header: 9").Body);
        Assert.Equal("Get Red", app.Send("GET /a/red").Body);
        Assert.Equal("get Red", app.Send("GET /b/0").Body);
    }

    [Fact]
    public void MayTakeEnumsOfTypesWithSeveralNames()
    {
        using CompiledApp app = CompiledApp.Of("""
            internal static class Of<T> { internal enum Size { Small, Large } }
            internal static class Sizes
            {
                [Get("/object/{size}")] internal static string Object(Of<object>.Size size) => $"{size}";
                [Get("/dynamic/{size}")] internal static string Dynamic(Of<dynamic>.Size? size) => $"{size}";
                [Get("/named/{size}")] internal static string Named(Of<(int Width, int[] Heights)>.Size size) => $"{size}";
                [Get("/other/{size}")] internal static string Other(Of<(int X, int[] Y)>.Size size) => $"{size}";
            }
            """);

        Assert.All(["object", "dynamic", "named", "other"], path => Assert.Equal("Large", app.Send($"GET /{path}/large").Body));
    }

    /// <summary>Who may use it has decided that, and what is generated adds no warning to theirs.</summary>
    [Fact]
    public void MayBeAndTakeWhatIsObsoleteOrExperimental()
    {
        Compilation library = Library.Compile("Shop", """
            using System.Diagnostics.CodeAnalysis;
            [assembly: Experimental("SHOP1")]
            namespace Shop;
            [Obsolete("Use Width.", DiagnosticId = "SHOP2")] public enum Size { Small, Large }
            #pragma warning disable SHOP2
            internal static class Items
            {
                [RouteConstraint("code"), Obsolete("Use none.", DiagnosticId = "SHOP3")] internal static bool IsCode(string text) => true;
                [Get("/items/{size}/{_:code}")] internal static string Find(Size size) => $"{size}";
            }
            """);
        Compilation program = GeneratorRun.Of(Sources.Compile("App", [library.Reference(asFile: true)], """
            using System.Diagnostics.CodeAnalysis;
            using MicroRoute;
            #pragma warning disable APP1, APP2, APP3, SHOP1, SHOP2
            [Experimental("APP1")] internal class Thing;
            internal static class Of<T> { internal enum Kind { Old, New } }
            internal enum Colour { [Obsolete("Use Blue.", DiagnosticId = "APP2")] Red, [Experimental("APP3")] Blue }
            [Obsolete("Use none.", DiagnosticId = "APP4")]
            internal static class Old
            {
                [RouteConstraint("even"), Experimental("APP5")] internal static bool IsEven(string text) => text.Length % 2 == 0;
                [Get("/old/{text:even}"), Experimental("APP6")] internal static string Get(string text) => text;
                [Get("/kinds/{kind}"), Obsolete("Use none.", DiagnosticId = "APP7", UrlFormat = "https://example.org/{0}")] internal static string Kind(Of<List<Thing>>.Kind kind) => $"{kind}";
                [Get("/colours/{colour}")] internal static string Show(Colour colour, Shop.Size size = Shop.Size.Large, Of<Shop.Size>.Kind other = default) => $"{colour} {size} {other}";
            }
            """)).Output;
        using CompiledApp app = CompiledApp.Of(program, [library]);

        Assert.Equal("ab", app.Send("GET /old/ab").Body);
        Assert.Equal("New", app.Send("GET /kinds/new").Body);
        Assert.Equal("Red Large Old", app.Send("GET /colours/red").Body);
        Assert.Equal("Blue Small Old", app.Send("GET /colours/1?size=small").Body);
        Assert.Equal("Large", app.Send("GET /items/large/x").Body);
    }

    [Fact]
    public void MayTakeEnumsWithMembersThatCannotBeNamed()
    {
        using CompiledApp app = CompiledApp.Of("""
            internal enum Colour
            {
                [Obsolete("Use Crimson.", error: true)] Red = -3,
                Crimson = -3,
                Blue = 5,
            }
            internal static class App
            {
                [Get("/{colour}")] internal static string Get(Colour colour, Colour other = Colour.Crimson) => $"{(int)colour} {(int)other}";
            }
            """);

        Assert.Equal("-3 -3", app.Send("GET /red").Body);
        Assert.Equal("5 -3", app.Send("GET /blue").Body);
        Assert.Equal("5 5", app.Send("GET /5?other=Blue").Body);
    }

    [Fact]
    public void GetNoNullThatTheyRefuse()
    {
        using CompiledApp app = CompiledApp.Of("""
            using System.Diagnostics.CodeAnalysis;
            internal static class App
            {
                [Get("/")] internal static string Get([DisallowNull] string? text, [DisallowNull] int? number) => text + number;
            }
            """);

        Assert.Equal("a5", app.Send("GET /?text=a&number=5").Body);
        Assert.Contains("The query parameter 'text' is missing", app.Send("GET /?number=5").Body, StringComparison.Ordinal);
        Assert.Contains("The query parameter 'number' is missing", app.Send("GET /?text=a").Body, StringComparison.Ordinal);
    }

    [Fact]
    public void MayHaveConstraintsThatAreObsolete()
    {
        using CompiledApp app = CompiledApp.Of("""
            internal static class App
            {
                [RouteConstraint("even"), Obsolete("Use odd.")] internal static bool IsEven(string text) => text.Length % 2 == 0;
                [Get("/{text:even}")] internal static string Get(string text) => text;
            }
            """);

        Assert.Equal("ab", app.Send("GET /ab").Body);
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
                [Get("/task")] internal static Task<object> Task() => throw new NotSupportedException();
                [Get("/blocking")] [Blocking] internal static Task<string> Blocking() => throw new NotSupportedException();
                [Get("/timeout")] [Timeout(1)] internal static string Timeout() => "";
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
