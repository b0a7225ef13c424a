using System.Collections.Immutable;
using MicroRoute.Generators.Pipeline;
using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Tests.Libraries;

/// <summary>Projects that reference MicroRoute.Testing.</summary>
public class TestProjectTests
{
    private const string Shop = """
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Shop.Tests")]

        namespace Shop;

        internal static class Items
        {
            [Get("/items/{id:int}")] internal static string Find(int id) => $"shop {id}";
        }
        """;

    private const string Own = "internal static class Own { [Get(\"/own\")] internal static string Get() => \"own\"; }\n";

    private static readonly Compilation ShopOutput = Library.Compile("Shop", Shop);

    private static readonly MetadataReference Testing = Sources.Compile("MicroRoute.Testing", []).ToMetadataReference();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void TakeTheTableOfTheApplication(bool asFile)
    {
        GeneratorRun run = GeneratorRun.Of(Compile("internal static class Tests { internal static Type Table => typeof(MicroRoute.Routes); }", asFile));

        Assert.Empty(run.Result.GeneratedTrees);
        Assert.Equal("Shop", run.Output.GetTypeByMetadataName("MicroRoute.Routes")?.ContainingAssembly.Name);
    }

    [Theory]
    [InlineData("[assembly: MicroRoute.RouteTable(Name = \"TestTable\")]", "TestTable", "GET /items/7", "shop 7")]
    [InlineData("[assembly: MicroRoute.RouteTable(Name = \"TestTable\")]\n" + Own, "TestTable", "GET /own", "own")]
    [InlineData("[assembly: MicroRoute.RouteTable(Name = \"TestTable\")] [assembly: MicroRoute.ReferencedRoutes(\"Shop\", Prefix = \"/shop\")]", "TestTable", "GET /shop/items/7", "shop 7")]
    public void HaveATableWhereTheyAskForOne(string source, string table, string request, string answer)
    {
        Compilation program = GeneratorRun.Of(Compile("using MicroRoute;\n" + source)).Output;
        using var app = CompiledApp.Of(program, [ShopOutput], $"MicroRoute.{table}");

        Assert.Equal(answer, app.Send(request).Body);
    }

    [Fact]
    public void HaveATableWithRoutesOfTheirOwn()
    {
        CSharpCompilation program = Sources.Compile("Shop.Tests", [Testing], "using MicroRoute;\n" + Own);
        using var app = CompiledApp.Of(GeneratorRun.Of(program).Output, []);

        Assert.Equal("own", app.Send("GET /own").Body);
    }

    [Fact]
    public void LoseTheirTableWithTheirLastRouteAndGetItBack()
    {
        CSharpCompilation with = Sources.Compile("Shop.Tests", [Testing], "using MicroRoute;\n" + Own);
        CSharpCompilation without = Sources.Compile("Shop.Tests", [Testing], "");
        GeneratorDriver driver = Sources.CreateDriver();

        Assert.NotEmpty(Files(driver = driver.RunGenerators(with, TestContext.Current.CancellationToken)));
        Assert.Empty(Files(driver = driver.RunGenerators(without, TestContext.Current.CancellationToken)));
        Assert.NotEmpty(Files(driver.RunGenerators(with, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void AReferenceToTheTestingPackageIsNoticed()
    {
        CSharpCompilation before = Sources.Compile("Shop.Tests", [], "");
        GeneratorDriver driver = Sources.CreateDriver().RunGenerators(before, TestContext.Current.CancellationToken);
        Assert.NotEmpty(Files(driver));

        driver = driver.RunGenerators(before.AddReferences(Testing), TestContext.Current.CancellationToken);

        Assert.Empty(Files(driver));
        IncrementalGeneratorRunStep step = Assert.Single(driver.GetRunResult().Results[0].TrackedSteps[StepNames.IsTestProject]);
        Assert.Equal(IncrementalStepRunReason.Modified, Assert.Single(step.Outputs).Reason);
    }

    private static CSharpCompilation Compile(string source, bool asFile = true)
        => Sources.Compile("Shop.Tests", [ShopOutput.Reference(asFile), Testing], source);

    private static ImmutableArray<SyntaxTree> Files(GeneratorDriver driver) => driver.GetRunResult().GeneratedTrees;
}
