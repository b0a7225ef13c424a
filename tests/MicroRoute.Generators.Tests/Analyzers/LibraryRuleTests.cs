using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Tests.Analyzers;

/// <summary>Rules of routes in several assemblies, and of the options that place them.</summary>
public class LibraryRuleTests
{
    private const string Shop = """
        // The library Shop:
        namespace Shop;
        internal static class Items
        {
            [Get("/items/{id}")] internal static string Find(int id) => "";
            [Put("/Upper")] internal static void Put() { }
        }

        """;

    private const string Admin = """
        // The library Admin:
        namespace Admin;
        internal static class Items
        {
            [Get("/items/{name}")] internal static string Find(string name) => "";
            [Post("/items/{name}")] internal static string Add(string name) => "";
            [Put("/upper")] internal static void Put() { }
        }

        """;

    [Fact]
    public async Task AnOwnRouteThatAReferenceHasIsReportedWhereItIs()
    {
        IReadOnlyList<Diagnostic> reported = await AnalyzerRun.Verify(Shop + """
            // The application:
            internal static class App
            {
                [Get({|MR0020:"/items/{key}"|})] internal static string Find(string key) => key;
                [Post("/items/{key}")] internal static string Add(string key) => key;
                internal static int Main(string[] args) => HttpServer.Run<Routes>(args);
            }
            """);

        Assert.Equal(
            "GET '/items/{key}' of 'App.Find' matches the same requests as '/items/{id}' of 'Shop.Items.Find' in the assembly 'Shop'; change one of the templates, or remove one of the routes",
            Assert.Single(reported).GetMessage(null));
    }

    [Theory]
    [InlineData("HttpServer.{|MR0050:Run<Routes>|}(args)")]
    [InlineData("HttpServer.{|MR0050:Run<global::MicroRoute.Routes>|}(args)")]
    [InlineData("Start<{|MR0050:HttpServer<Routes>|}>() + HttpServer.{|MR0050:Run<Routes>|}(args)")]
    [InlineData("new {|MR0050:HttpServer<Routes>|}(new()) is null ? 0 : 1")]
    [InlineData("{|MR0050:Start<Routes>|}()")]
    public async Task AConflictOfReferencesIsReportedWhereTheTableIsTaken(string use)
    {
        IReadOnlyList<Diagnostic> reported = await AnalyzerRun.Verify($$"""
            {{Shop}}{{Admin}}// The application:
            internal static class Program
            {
                internal static int Main(string[] args) => {{use}};
                internal static int Start<T>() => new List<int>().Count;
            }
            """);

        Assert.Equal(
            "GET '/items/{name}' of 'Admin.Items.Find' in the assembly 'Admin' matches the same requests as '/items/{id}' of 'Shop.Items.Find' in the assembly 'Shop'; "
                + "give one of the assemblies a prefix with [assembly: ReferencedRoutes], or leave it out",
            reported[0].GetMessage(null));
    }

    [Theory]
    [InlineData("/a/{_x:int}", "/a/{_y:long}", "GET '/a/{_y:long}' of 'Admin.Get' in the assembly 'Admin' can match the same path as, and comes neither before nor after, '/a/{_x:int}' of 'Shop.Get' in the assembly 'Shop'")]
    [InlineData("/a/{_x:minlength(1)}", "/a/{_y}", "GET '/a/{_y}' of 'Admin.Get' in the assembly 'Admin' is never reached because of '/a/{_x:minlength(1)}' of 'Shop.Get' in the assembly 'Shop'")]
    public async Task ReferencesConflictWithoutBeingEqualToo(string shop, string admin, string message)
        => Assert.StartsWith(message, Assert.Single(await AnalyzerRun.Verify($$"""
            // The library Shop:
            internal static class Shop { [Get("{{shop}}")] internal static string Get() => ""; }
            // The library Admin:
            internal static class Admin { [Get("{{admin}}")] internal static string Get() => ""; }
            // The application:
            internal static class Program { internal static int Main(string[] args) => HttpServer.{|MR0050:Run<Routes>|}(args); }
            """)).GetMessage(null), StringComparison.Ordinal);

    [Fact]
    public async Task ATableWithoutCaseHasMoreConflicts()
        => Assert.Equal(3, (await AnalyzerRun.Verify($$"""
            {{Shop}}{{Admin}}// The application:
            [assembly: RouteTable(IgnoreCase = true)]
            internal static class Program
            {
                [Put({|MR0020:"/UPPER"|})] internal static void Put() { }
                internal static int Main(string[] args) => HttpServer.{|MR0050,MR0050:Run<Routes>|}(args);
            }
            """)).Count);

    [Theory]
    [InlineData("[assembly: ReferencedRoutes(\"admin\", Prefix = \"/admin\")]")]
    [InlineData("[assembly: ReferencedRoutes(\"Shop\", Exclude = true)]")]
    public async Task APlaceOfItsOwnEndsAConflict(string option) => Assert.Empty(await AnalyzerRun.Verify($$"""
        {{Shop}}{{Admin}}// The application:
        {{option}}
        internal static class Program
        {
            [Get("/items")] internal static string List() => "";
            internal static int Main(string[] args) => HttpServer.Run<Routes>(args);
        }
        """));

    [Fact]
    public async Task APrefixCanMakeAConflict() => Assert.Single(await AnalyzerRun.Verify($$"""
        {{Shop}}// The application:
        [assembly: ReferencedRoutes("Shop", Prefix = "/shop")]
        internal static class Program
        {
            [Get({|MR0020:"/shop/items/{_}"|})] internal static string Find() => "";
            [Get("/items/{_}")] internal static string Other() => "";
        }
        """));

    [Theory]
    [InlineData("{|MR0051:\"Shp\"|}, Exclude = true", "There is no reference 'Shp' that has routes; these have: 'Admin', 'Shop'")]
    [InlineData("{|MR0051:\"System.Runtime\"|}", "There is no reference 'System.Runtime' that has routes; these have: 'Admin', 'Shop'")]
    [InlineData("assembly: {|MR0051:\"App\"|}, Prefix = \"/x\"", "There is no reference 'App' that has routes; these have: 'Admin', 'Shop'")]
    public async Task AnUnknownReferenceIsReported(string arguments, string message)
        => Assert.Equal(message, Assert.Single(await AnalyzerRun.Verify($$"""
            {{Shop}}{{Admin}}// The application:
            [assembly: System.Reflection.AssemblyTitle("Shp")]
            [assembly: ReferencedRoutes({{arguments}})]
            """)).GetMessage(null));

    [Fact]
    public async Task WithoutLibrariesEveryNameIsUnknown()
        => Assert.Equal(
            "There is no reference 'Shop' that has routes; no reference has any",
            Assert.Single(await AnalyzerRun.Verify("[assembly: ReferencedRoutes({|MR0051:\"Shop\"|})]")).GetMessage(null));

    [Fact]
    public async Task AnUnknownManifestIsReportedWhereTheTableIsTaken()
        => Assert.Equal(
            "The routes of the assembly 'Shop' have the format 2, and this version of MicroRoute reads 1 only; build both with one version, or leave the assembly out with [assembly: ReferencedRoutes(\"Shop\", Exclude = true)]",
            Assert.Single(await AnalyzerRun.Verify("""
                // The library Shop:
                [assembly: RouteManifest(2, "MicroRoute.Generated.ShopInvokers", "")]
                // The application:
                internal static class Program { internal static int Main(string[] args) => HttpServer.{|MR0052:Run<Routes>|}(args); }
                """)).GetMessage(null));

    [Theory]
    [InlineData("RouteTable(Name = {|MR0053:\"1\"|})", "The Name '1' is not valid: it must be an identifier, such as 'Routes'")]
    [InlineData("RouteTable(IgnoreCase = true, Name = {|MR0053:\"a.b\"|})", "The Name 'a.b' is not valid: it must be an identifier, such as 'Routes'")]
    [InlineData("RouteTable(Namespace = {|MR0053:\"\"|})", "The Namespace '' is not valid: it must be identifiers with dots between, such as 'Shop.Http'")]
    [InlineData("RouteTable(Namespace = {|MR0053:\"A..B\"|})", "The Namespace 'A..B' is not valid: it must be identifiers with dots between, such as 'Shop.Http'")]
    [InlineData("ReferencedRoutes(\"Shop\", Prefix = \"{|MR0053:admin|}\")", "The Prefix 'admin' is not valid: it must begin with '/'")]
    [InlineData("ReferencedRoutes(\"Shop\", Prefix = \"/a{|MR0053:/|}\")", "The Prefix '/a/' is not valid: a prefix does not end with '/', since what follows begins with it")]
    [InlineData("ReferencedRoutes(\"Shop\", Prefix = \"{|MR0053:/{_id}|}\")", "The Prefix '/{_id}' is not valid: no handler takes a parameter of a prefix for a whole assembly")]
    public async Task AnInvalidOptionIsReported(string attribute, string message)
        => Assert.Equal(message, Assert.Single(await AnalyzerRun.Verify($"{Shop}// The application:\n[assembly: {attribute}]")).GetMessage(null));

    [Fact]
    public async Task ValidOptionsAreNot() => Assert.Empty(await AnalyzerRun.Verify(Shop + """
        // The application:
        [assembly: RouteTable(Name = "class", Namespace = "größe.event", IgnoreCase = true, TrailingSlash = TrailingSlash.Strict)]
        [assembly: ReferencedRoutes("Shop"), ReferencedRoutes("shop", Prefix = "/a b/{{c"), ReferencedRoutes("SHOP", Prefix = "/d")]
        """));
}
