using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Tests.Libraries;

/// <summary>Programs that have the routes of the assemblies that they reference.</summary>
public class LibraryTests
{
    private const string Shop = """
        namespace Shop;

        internal enum Size { Small, Large }

        internal static class Items
        {
            [Get("/items/{id:int}")] internal static string Find(int id) => $"shop {id}";
            [Put("/items/{id:int}")] internal static string Change(int id, [FromQuery] Size size = Size.Large) => $"shop {id} {size}";
            [Get("/sizes/{size}")] internal static string Show(Size size) => $"shop {size}";
            [Get("/{*rest}")] internal static string Any(string rest) => $"shop any {rest}";
        }
        """;

    private const string Admin = """
        namespace Admin;

        public enum Size { Tiny }

        internal static class Items
        {
            [Get("/")] internal static string Index() => "admin";
            [Get("/items/{name}")] internal static string Find(string name) => $"admin {name}";
            [Post("/items/{size}/{_any}/")] internal static string Add(Size size) => $"admin {size}";
            [Get("/items")] [Get("/things")] internal static string List() => "admin list";
        }
        """;

    private const string App = """
        namespace App;

        internal static class Items
        {
            [Get("/items")] internal static string List() => "app list";
            [Delete("/items/{id:int}")] internal static string Remove(int id) => $"app {id}";
        }
        """;

    [Fact]
    public void AreNamedWhenTheyFail()
    {
        const string Broken = """
            namespace Broken;

            internal static class Items
            {
                [Get("/broken/{id}")] internal static string Fail(int id) => throw new InvalidOperationException("once");
                [Get("/broken/later")] internal static async Task<string> FailLater() { await Task.Yield(); throw new InvalidOperationException("twice"); }
            }
            """;
        Compilation library = Library.Compile("Broken", Broken);
        using CompiledApp app = CompiledApp.Of(Library.Compile("App", App, library.Reference(asFile: false)), [library]);
        var log = new List<ServerEvent>();
        app.Options.Log = log.Add;

        Assert.Equal(500, app.Send("GET /broken/5").Status);
        Assert.Equal(500, app.Send("GET /broken/later").Status);

        Assert.Equal(
            ["GET /broken/{id} Broken.Items.Fail", "GET /broken/later Broken.Items.FailLater"],
            log.Select(occurred => $"{occurred.Route?.Method} {occurred.Route?.Template} {occurred.Route?.Handler}"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AreAnswered(bool asFile)
    {
        using CompiledApp app = Compile("[assembly: ReferencedRoutes(\"ADMIN\", Prefix = \"/admin\")]", asFile);

        AllAre(app,
            ("GET /items", "app list"),
            ("DELETE /items/5", "app 5"),
            ("GET /items/5", "shop 5"),
            ("PUT /items/5?size=small", "shop 5 Small"),
            ("GET /sizes/large", "shop Large"),
            ("GET /items/x", "shop any items/x"),
            ("GET /", "shop any "),
            ("GET /admin", "admin"),
            ("GET /admin/items/5", "admin 5"),
            ("GET /admin/items", "admin list"),
            ("GET /admin/things", "admin list"),
            ("POST /admin/items/tiny/x/", "admin Tiny"),
            ("GET /admin/none", "shop any admin/none"));
        Assert.Equal("GET, HEAD, PUT, DELETE, OPTIONS", app.Send("POST /items/5").Allow);
        Assert.Equal(400, app.Send("GET /sizes/x").Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AreListed(bool asFile)
    {
        using CompiledApp app = Compile("[assembly: ReferencedRoutes(\"Admin\", Prefix = \"/admin\")]", asFile);

        var routes = (RouteDescriptor[])app.Router.GetMethod("Describe")!.Invoke(null, null)!;

        Assert.Equal(11, routes.Length);
        Assert.Contains(routes, route => route is { Method: "GET", Template: "/admin/items/{name}", Handler: "Admin.Items.Find" });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AreLeftOut(bool asFile)
    {
        using CompiledApp app = Compile("[assembly: ReferencedRoutes(\"Shop\", Exclude = true)]", asFile);

        AllAre(app, ("GET /", "admin"), ("GET /items/5", "admin 5"));
        Assert.Equal(404, app.Send("GET /sizes/large").Status);
    }

    [Fact]
    public void StandBelowSeveralPrefixes()
    {
        using CompiledApp app = Compile("[assembly: ReferencedRoutes(\"Admin\", Prefix = \"/a\"), ReferencedRoutes(\"Admin\", Prefix = \"/b\")]", asFile: true);

        AllAre(app, ("GET /a/items", "admin list"), ("GET /b/items", "admin list"), ("GET /b", "admin"));
    }

    [Theory]
    [InlineData("Shop.Admin-v2")]
    [InlineData("9lives")]
    [InlineData("_")]
    [InlineData("größe")]
    public void HaveAnyName(string name)
    {
        Compilation shop = Library.Compile("Shop", Shop);
        Compilation admin = Library.Compile(name, Admin);
        Compilation program = Library.Compile("App", $"[assembly: ReferencedRoutes(\"{name}\", Prefix = \"/admin\")]", shop.Reference(asFile: true), admin.Reference(asFile: true));
        using var app = CompiledApp.Of(program, [shop, admin]);

        AllAre(app, ("GET /items/5", "shop 5"), ("GET /admin/items/5", "admin 5"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AreFoundBehindAnAlias(bool asFile)
    {
        Compilation shop = Library.Compile("Shop", Shop);
        Compilation program = Library.Compile("App", "", shop.Reference(asFile, "shop"));
        using var app = CompiledApp.Of(program, [shop]);

        AllAre(app, ("GET /items/5", "shop 5"));
    }

    [Fact]
    public void AreThoseOfLibrariesOfLibrariesOnce()
    {
        Compilation admin = Library.Compile("Admin", Admin);
        Compilation shop = Library.Compile("Shop", Shop, admin.Reference(asFile: true));
        Compilation program = Library.Compile("App", "", shop.Reference(asFile: true), admin.Reference(asFile: true), admin.Reference(asFile: true));
        using var app = CompiledApp.Of(program, [admin, shop]);

        AllAre(app, ("GET /items/5", "shop 5"), ("GET /items/x", "admin x"), ("GET /", "admin"));
    }

    /// <summary>Each has a constraint of the same name, and keeps its own; none is public.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void KeepTheirOwnConstraints(bool asFile)
    {
        Compilation shop = Library.Compile("Shop", """
            internal static class Shop
            {
                [RouteConstraint("code")] internal static bool IsCode(ReadOnlySpan<byte> text, int length, bool isUpper) => text.Length == length && text.Contains((byte)'A') == isUpper;
                [RouteConstraint("word")] internal static bool IsWord(string text, string first) => text.StartsWith(first, StringComparison.Ordinal);
                [Get("/shop/{code:code(3,true)}")] internal static string Code(string code) => $"shop {code}";
                [Get("/words/{word:word(ä\")}")] internal static string Word(string word) => $"word {word}";
            }
            """);
        Compilation admin = Library.Compile("Admin", """
            using System.Text.RegularExpressions;
            internal static class Admin
            {
                [RouteConstraint("code"), GeneratedRegex("^[0-9]+$")] internal static Regex Digits { get; } = new("^[0-9]+$");
                [Get("/admin/{code:Code}")] internal static string Code(string code) => $"admin {code}";
            }
            """);
        Compilation program = Library.Compile("App", """
            internal static class App
            {
                [RouteConstraint("code")] internal static bool IsCode(string text) => text == "app";
                [Get("/app/{code:code}")] internal static string Code(string code) => $"app {code}";
            }
            """, shop.Reference(asFile), admin.Reference(asFile));
        using var app = CompiledApp.Of(program, [shop, admin]);

        AllAre(app,
            ("GET /shop/1A3", "shop 1A3"),
            ("GET /words/%C3%A4%22b", "word ä\"b"),
            ("GET /admin/42", "admin 42"),
            ("GET /app/app", "app app"));
        Assert.All(["/shop/123", "/shop/1A", "/words/b", "/admin/x", "/app/42"], path => Assert.Equal(404, app.Send($"GET {path}").Status));
    }

    /// <summary>Their order is that of the constraints' own names; the rules say that there should be another.</summary>
    [Fact]
    public void AreAskedBothWhereConstraintsHaveOneName()
    {
        Compilation shop = Library.Compile("Shop", "internal static class Shop { [RouteConstraint(\"code\")] internal static bool IsCode(string text) => text[0] is 's' or 'x'; [Get(\"/{code:code}/\")] internal static string Get(string code) => $\"shop {code}\"; }");
        Compilation admin = Library.Compile("Admin", "internal static class Admin { [RouteConstraint(\"code\")] internal static bool IsCode(string text) => text[0] is 'a' or 'x'; [Get(\"/{name:code}/\")] internal static string Get(string name) => $\"admin {name}\"; }");
        Compilation program = Library.Compile("App", "", shop.Reference(asFile: false), admin.Reference(asFile: false));
        using var app = CompiledApp.Of(program, [shop, admin]);

        AllAre(app, ("GET /s/", "shop s"), ("GET /a/", "admin a"), ("GET /x/", "admin x"));
    }

    [Fact]
    public void AnAssemblyWithoutRoutesHasNoInvokers()
    {
        Compilation empty = Library.Compile("Empty", "");

        Assert.Empty(empty.Assembly.GetAttributes());
        Assert.DoesNotContain("Generated", empty.Assembly.GlobalNamespace.GetNamespaceMembers().Single(name => name.Name == "MicroRoute").GetNamespaceMembers().Select(name => name.Name));
    }

    private static CompiledApp Compile(string options, bool asFile)
    {
        Compilation shop = Library.Compile("Shop", Shop);
        Compilation admin = Library.Compile("Admin", Admin);
        Compilation program = Library.Compile("App", App.Replace("namespace App", options + "\nnamespace App", StringComparison.Ordinal), shop.Reference(asFile), admin.Reference(asFile));
        return CompiledApp.Of(program, [shop, admin]);
    }

    private static void AllAre(CompiledApp app, params (string Request, string Body)[] expected)
        => Assert.Equal(expected, expected.Select(one => (one.Request, app.Send(one.Request).Body)));
}
