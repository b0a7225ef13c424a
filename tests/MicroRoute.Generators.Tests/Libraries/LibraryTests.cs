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

    /// <summary>A name means the constraint of the assembly that has the template.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void HaveTheirOwnConstraints(bool asFile)
    {
        Compilation shop = Library.Compile("Shop", """
            internal static partial class Shop
            {
                [RouteConstraint("code")] internal static bool IsCode(string text, int length) => text.Length == length;
                [RouteConstraint("even")] internal static bool IsEven(ReadOnlySpan<byte> text) => text.Length % 2 == 0;
                [RouteConstraint("hex"), System.Text.RegularExpressions.GeneratedRegex("^[a-f]+$")] internal static partial System.Text.RegularExpressions.Regex Hex();
                internal static partial System.Text.RegularExpressions.Regex Hex() => new("^[a-f]+$");
                [Get("/codes/{x:code(2)}")] internal static string Two(string x) => $"two {x}";
                [Get("/codes/{x:alpha:code(3)}/{y:even:hex}")] internal static string Three(string x, string y) => $"three {x} {y}";
            }
            """);
        Compilation program = Library.Compile("App", """
            internal static class App
            {
                [RouteConstraint("code")] internal static bool IsCode(ReadOnlySpan<byte> text) => text[0] == (byte)'c';
                [Get("/codes/{x:code}/app")] internal static string Code(string x) => $"app {x}";
            }
            """, shop.Reference(asFile));
        using var app = CompiledApp.Of(program, [shop]);

        AllAre(app, ("GET /codes/a%2F", "two a/"), ("GET /codes/abc/abcd", "three abc abcd"), ("GET /codes/cdef/app", "app cdef"));
        Assert.Equal(404, app.Send("GET /codes/abc").Status);
        Assert.Equal(404, app.Send("GET /codes/abc/abc").Status);
        Assert.Equal(404, app.Send("GET /codes/abc/xy").Status);
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
