using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Tests.Links;

/// <summary>Links to the routes of references, and where their handlers stand.</summary>
public class LibraryLinkTests
{
    private const string Shop = """
        namespace Shop;

        public enum Size { Small, Large }
        internal enum Secret { A, B }

        internal static class Items
        {
            [Get("/items/{id}/{size}/{secret}/{day}")]
            internal static string Find(int id, Size size, Secret secret, DayOfWeek day) => $"{id} {size} {secret} {day}";

            internal static class Pictures { [Get("/pictures/{_kind}/{*path}")] internal static string Show(ReadOnlySpan<byte> path) => $"{path.Length}"; }
        }
        """;

    private const string App = """
        [assembly: ReferencedRoutes("Shop", Prefix = "/shop")]
        internal static class Items { [Get("/items")] internal static string List() => ""; }
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void TakeWhatTheProgramCanName(bool asFile)
    {
        Compilation shop = Library.Compile("Shop", Shop);
        Compilation program = Library.Compile("App", App, shop.Reference(asFile));
        using var app = CompiledApp.Of(program, [shop]);

        Assert.Equal(
            ["Items.List()", "Shop.Items.Find(Int32 id, Size size, String secret, String day)", "Shop.Items.Pictures.Show(String kind, String? path)"],
            LinkCaller.LinksOf(app).Order(StringComparer.Ordinal));

        object large = Enum.ToObject(app.Router.GetNestedType("Links")!.GetNestedType("Shop")!.GetNestedType("Items")!.GetMethod("Find")!.GetParameters().Single(parameter => parameter.Name == "size").ParameterType, 1);
        string link = app.Link("Shop.Items.Find", 5, large, "B", "Friday");
        Assert.Equal("/shop/items/5/Large/B/Friday", link);
        Assert.Equal("5 Large B Friday", app.Send("GET " + link).Body);
    }

    [Fact]
    public void NameNoTypeWithTypeArguments()
    {
        Compilation shop = Library.Compile("Shop", """
            public static class Box<TKey, TValue> { public enum Size { Small, Large } }
            internal static class Items { [Get("/items/{size}")] internal static string Find(Box<int, string>.Size size) => $"{size}"; }
            """);
        Compilation program = Library.Compile("App", App, shop.Reference(asFile: true));
        using var app = CompiledApp.Of(program, [shop]);

        Assert.Equal("/shop/items/large", app.Link("Items.Find", "large"));
        Assert.Equal("Large", app.Send("GET /shop/items/large").Body);
    }

    [Fact]
    public void NameNoTypeBehindAnAlias()
    {
        Compilation shop = Library.Compile("Shop", Shop);
        Compilation program = Library.Compile("App", App, shop.Reference(asFile: true, "other"));
        using var app = CompiledApp.Of(program, [shop]);

        Assert.Equal("/shop/items/5/Large/B/Friday", app.Link("Shop.Items.Find", 5, "Large", "B", "Friday"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void PlacesOfReferencesAreKnown(bool asFile)
    {
        Compilation shop = Library.Compile("Shop", Shop);
        Compilation program = Library.Compile("App", App, shop.Reference(asFile));
        using var app = CompiledApp.Of(program, [shop]);

        Assert.Equal(
            ["Items.List Source0.cs:3", "Shop.Items.Find Source0.cs:10", "Shop.Items.Pictures.Show Source0.cs:12"],
            ((RouteDescriptor[])app.Router.GetMethod("Describe")!.Invoke(null, null)!).Select(route => $"{route.Handler} {route.Source}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[assembly: RouteLines(\"A\\nA_B Users.cs:7\\n\\n\")]")]
    public void AManifestWithoutPlacesIsFine(string lines)
    {
        Compilation shop = Library.Compile("Shop", $$"""
            [assembly: RouteManifest(1, "ShopInvokers", "GET A_B - A.B - /a\nGET A_C - A.C - /c\n")]
            {{lines}}
            public static class ShopInvokers { public const bool HasAsync = false; public static void A_B(ref HttpContext context) { } public static void A_C(ref HttpContext context) { } }
            """);
        Compilation program = Library.Compile("App", App, shop.Reference(asFile: true));
        using var app = CompiledApp.Of(program, [shop]);

        Assert.Equal(
            ["/items Source0.cs:3", lines.Length == 0 ? "/shop/a " : "/shop/a Users.cs:7", "/shop/c "],
            ((RouteDescriptor[])app.Router.GetMethod("Describe")!.Invoke(null, null)!).Select(route => $"{route.Template} {route.Source}"));
    }

    [Fact]
    public void StandInATypeOfAnyName()
    {
        Compilation program = Library.Compile("App", "[assembly: RouteTable(Name = \"Links\", Namespace = \"App.Http\")] internal static class Items { [Get(\"/items\")] internal static string List() => \"\"; }");
        using var app = CompiledApp.Of(program, [], "App.Http.Links");

        Assert.NotNull(app.Router.GetNestedType("Links2")!.GetNestedType("Items")!.GetMethod("List"));
    }
}
