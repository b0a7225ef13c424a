using MicroRoute.Generators.Libraries;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;
using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Tests.Libraries;

/// <summary>What stands in the attribute, and what is read of it.</summary>
public class ManifestTests
{
    [Theory]
    [InlineData("/", "")]
    [InlineData("/a b/{id:int}", "Shop")]
    [InlineData("/{id:regex(^\\d+\\\\n$)}", "Shop.Api")]
    [InlineData("/{id:regex(a\nb\\\n)}", "Shop")]
    public void KeepsTemplates(string template, string space)
    {
        LibraryRoute route = new(RequestVerb.Patch, "Items_Find", space, space.Length == 0 ? "Items.Find" : $"{space}.Items.Find", [new("id", "int"), new("size", "global::Shop.Size")], template);

        Assert.Equal([route], Read(Manifest.Write(route)).Routes);
    }

    [Theory]
    [InlineData(true, false, null, "takes-stream ")]
    [InlineData(false, true, null, "gives-stream ")]
    [InlineData(false, false, 0L, "limit=0 ")]
    [InlineData(true, true, long.MaxValue, "takes-stream,gives-stream,limit=9223372036854775807 ")]
    [InlineData(false, false, null, "")]
    public void KeepsWhatRoutesDoWithBodies(bool takesStream, bool givesStream, long? limit, string field)
    {
        LibraryRoute route = new(RequestVerb.Put, "Find", "", "A.Find", [], "/a b") { Body = new(takesStream, givesStream, limit) };

        string row = Manifest.Write(route);

        Assert.Equal($"PUT Find - A.Find - {field}/a b", row);
        Assert.Equal([route], Read(row).Routes);
    }

    [Fact]
    public void ReadsLikeText()
    {
        Compilation shop = Library.Compile("Shop", """
            namespace Shop;
            internal enum Hidden;
            public enum Shown;
            public static class Items
            {
                [Get("/{a}/{b}/{c}/{_d}/{e}")] internal static string Find(Hidden c, Shown b, int? a, ReadOnlySpan<byte> e) => "";
                [Put("/")] internal static void Change(HttpResponse response) { }
            }
            """);

        AttributeData attribute = Assert.Single(shop.Assembly.GetAttributes(), attribute => attribute.AttributeClass!.Name == Manifest.Attribute);

        Assert.Equal([Manifest.Version, "MicroRoute.Generated.ShopInvokers", """
            PUT Items_Change Shop Items.Change - /
            GET Items_Find Shop Items.Find a=int,b=global::Shop.Shown,c=string,e=string /{a}/{b}/{c}/{_d}/{e}
            """.ReplaceLineEndings("\n")], attribute.ConstructorArguments.Select(argument => argument.Value));
    }

    [Theory]
    [InlineData("Utf8")]
    [InlineData("Text", "int", "string")]
    [InlineData("Regex")]
    public void KeepsConstraints(string input, params string[] parameters)
    {
        var constraint = new CustomConstraint("slug", "global::App.IsSlug", Enum.Parse<CustomInput>(input), [.. parameters]);

        Assert.Equal([constraint with { Expression = "global::Shop.Invokers.Constraint_slug" }], Read(Manifest.Write(new SharedConstraint("Constraint_slug", constraint))).Constraints);
    }

    [Theory]
    [InlineData("constraint slug Constraint_slug Utf16 -")]
    [InlineData("constraint slug Constraint.slug Utf8 -")]
    [InlineData("GET A - B -")]
    [InlineData("TRACE A - B - /")]
    [InlineData("GET A.B - C - /")]
    [InlineData("GET A - B id /{id}")]
    [InlineData("GET A - B - streams /")]
    [InlineData("GET A - B - gives-stream,limit /")]
    [InlineData("GET A - B - limit=-1 /")]
    [InlineData("GET A - B - limit=9223372036854775808 /")]
    [InlineData("\r\n \n     \n\0")]
    public void ALineThatIsNotUnderstoodIsKeptAsItIs(string rows)
    {
        LibraryModel library = Read($"{rows}\nGET Find - A.Find - /\n");

        Assert.Equal("Find", Assert.Single(library.Routes).Invoker);
        Assert.Empty(library.Constraints);
        Assert.Equal(rows.Split('\n'), library.Unread);
    }

    [Theory]
    [InlineData("[assembly: RouteManifest(1, \"Shop.Invokers\", \"GET A Shop A.B - no template\")]")]
    [InlineData("[assembly: RouteManifest(1, \"Shop.Invokers\", \"GET A Shop A.B id=int /{other}\")]")]
    [InlineData("[assembly: RouteManifest(1, \"no class\", \"GET A Shop A.B - /\")]")]
    [InlineData("[assembly: RouteManifest(1, \"Shop.Invokers\", null!)]")]
    [InlineData("[assembly: RouteManifest(0, \"Shop.Invokers\", \"GET A Shop A.B - /\")]")]
    [InlineData("[assembly: Other.RouteManifest(1, \"Shop.Invokers\", \"GET A Shop A.B - /\")] namespace Other { class RouteManifestAttribute : Attribute { public RouteManifestAttribute(int a, string b, string c) { } } }")]
    public void ABrokenOrForeignManifestIsIgnored(string source)
    {
        Compilation shop = Library.Compile("Shop", source);

        foreach (bool asFile in new[] { false, true })
        {
            GeneratorRun run = GeneratorRun.Of(Sources.Compile("App", [shop.Reference(asFile)]));
            Assert.Contains("Count => 0;", run.Routes, StringComparison.Ordinal);
        }
    }

    /// <summary>Another runtime's attribute: of the same name, with other parameters.</summary>
    [Fact]
    public void AManifestOfAnotherShapeIsIgnored()
    {
        Compilation runtime = Sources.Compile("OtherRuntime", [], "namespace MicroRoute { public class RouteManifestAttribute : System.Attribute { public RouteManifestAttribute(string text) { } } }");
        Compilation shop = Sources.Compile("Shop", [runtime.Reference(asFile: true, "other")], "extern alias other; [assembly: other::MicroRoute.RouteManifest(\"GET A Shop A.B - /\")]");

        foreach (bool asFile in new[] { false, true })
        {
            Assert.Null(LibraryReader.Read(shop.Reference(asFile)));
        }
    }

    [Fact]
    public void AFileThatIsNoAssemblyIsIgnored()
        => Assert.Null(LibraryReader.Read(MetadataReference.CreateFromImage([1, 2, 3])));

    [Theory]
    [InlineData("App", "AppInvokers")]
    [InlineData("Shop.Admin", "Shop_AdminInvokers")]
    public void InvokersAreNamedAfterTheirAssembly(string assembly, string expected) => Assert.Equal(expected, InvokersName.Of(assembly));

    [Fact]
    public void InvokersOfSimilarNamesDiffer()
    {
        string[] names = ["Shop.Admin", "Shop-Admin", "Shop_Admin", "Shop Admin", "9lives", "_9lives"];

        Assert.Equal(names.Length, names.Select(InvokersName.Of).Distinct().Count());
    }

    private static LibraryModel Read(string rows) => Manifest.Read("Shop", ReferenceAlias.Global, Manifest.Version, "Shop.Invokers", rows);
}
