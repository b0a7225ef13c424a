using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Tests.Parsing;

public class TemplateCacheTests
{
    private const string Program = """
        using MicroRoute;

        [Route("/users")]
        static class Users
        {
            [Get("/{id:int}")] internal static string Find(int id) => "";
        }

        [Route("/orders")]
        static class Orders
        {
            [Get("/{id:int}")] internal static string Find(int id) => "";
        }
        """;

    [Fact]
    public void AnEditElsewhereReadsNothingAgain()
    {
        CSharpCompilation before = Sources.Compile(Program);
        CSharpCompilation after = before.AddSyntaxTrees(Sources.Parse("class New;", "New.cs"));

        Assert.NotNull(TemplateOf(before, "Users"));
        Assert.Same(TemplateOf(before, "Users"), TemplateOf(after, "Users"));
    }

    [Fact]
    public void ATextIsReadUnderEachPrefix()
    {
        CSharpCompilation compilation = Sources.Compile(Program);

        Assert.Equal("/users/{id:int}", TemplateOf(compilation, "Users")?.Text);
        Assert.Equal("/orders/{id:int}", TemplateOf(compilation, "Orders")?.Text);
    }

    [Fact]
    public void MistakesAreToldEachTime()
    {
        TemplatePrefix prefix = TemplatePrefix.None.Extend("/users", out _)!;
        const string Text = "/{id";

        for (int i = 0; i < 2; i++)
        {
            Assert.Null(prefix.Complete(Text, out var errors));
            Assert.Single(errors);
        }
    }

    private static RouteTemplate? TemplateOf(CSharpCompilation compilation, string type)
    {
        IMethodSymbol method = compilation.GetTypeByMetadataName(type)!.GetMembers("Find").OfType<IMethodSymbol>().Single();
        return TemplateReader.Read(method, method.GetAttributes()[0], report: null);
    }
}
