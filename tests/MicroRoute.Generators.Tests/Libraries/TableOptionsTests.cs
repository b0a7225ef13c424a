using System.Text.RegularExpressions;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MicroRoute.Generators.Tests.Libraries;

/// <summary>What <c>[assembly: RouteTable]</c> changes.</summary>
public class TableOptionsTests
{
    private const string Handlers = """
        internal static class Handlers
        {
            [Get("/users/{id}")] internal static string Find(string id) => id;
            [Get("/users/")] internal static string All() => "all";
        }
        """;

    [Theory]
    [InlineData("Name = \"Table\"", "MicroRoute.Table")]
    [InlineData("Namespace = \"App.Http\"", "App.Http.Routes")]
    [InlineData("Name = \"class\", Namespace = \"App.@namespace\"", "MicroRoute.class")]
    [InlineData("Name = \"event\", Namespace = \"App.class\"", "App.class.event")]
    [InlineData("Name = \"no name\", Namespace = \"\"", "MicroRoute.Routes")]
    [InlineData("", "MicroRoute.Routes")]
    public void NameTheType(string options, string name)
    {
        Compilation program = Library.Compile("App", $"[assembly: RouteTable({options})]\n{Handlers}");
        using var app = CompiledApp.Of(program, [], name);

        Assert.Equal("5", app.Send("GET /users/5").Body);
    }

    [Fact]
    public void MayNameTheTypeLikeAMethodOfTheSearch()
    {
        // A small table is one method.
        string others = string.Concat(Enumerable.Range(0, 8).Select(i => $"[Get(\"/{i}\")] internal static void Other{i}() {{ }} "));
        string branches = $$"""
            internal static class Branches
            {
                {{others}}
                [Get("/users/{id}")] internal static string Find(string id) => id;
                [Get("/users/{id}/a")] internal static string A(string id) => id;
                [Get("/users/{id}/b/c")] internal static string B(string id) => id;
                [Get("/users/{id}/{x:int}/d")] internal static string D(string id, int x) => id + x;
            }
            """;
        string method = Regex.Match(GeneratorRun.Of(branches).Routes, @"bool (Match\w+)\(").Groups[1].Value;
        using var app = CompiledApp.Of(Library.Compile("App", $"[assembly: RouteTable(Name = \"{method}\")]\n{branches}"), [], $"MicroRoute.{method}");

        Assert.Equal("75", app.Send("GET /users/7/5/d").Body);
    }

    /// <summary>What stands in the table's namespace must have none of these names.</summary>
    [Fact]
    public void KnowTheTypesThatGeneratedCodeNames()
    {
        GeneratorRun run = GeneratorRun.Of(ManyForms.Compile(options: "[assembly: RouteTable(Namespace = \"App.Routing\")]"));
        SyntaxTree[] files = [.. run.Result.GeneratedTrees.Where(tree => Path.GetFileName(tree.FilePath).StartsWith("MicroRoute.Routes.", StringComparison.Ordinal))];
        var named = new HashSet<string>(files.SelectMany(file =>
        {
            SemanticModel model = run.Output.GetSemanticModel(file);
            return from name in file.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<SimpleNameSyntax>()
                   where name.Parent is not (QualifiedNameSyntax or AliasQualifiedNameSyntax or MemberAccessExpressionSyntax { Expression: not SimpleNameSyntax } or NameEqualsSyntax)
                   where name.Parent is not MemberAccessExpressionSyntax access || access.Expression == name
                   let symbol = model.GetSymbolInfo(name, TestContext.Current.CancellationToken).Symbol
                   let alias = model.GetAliasInfo(name, TestContext.Current.CancellationToken)
                   let type = alias ?? (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? constructor.ContainingType : symbol as INamedTypeSymbol as ISymbol)
                   where type is IAliasSymbol or { ContainingType: null, IsImplicitlyDeclared: false } && type.Name != "Routes"
                   select type.MetadataName;
        }));

        Assert.Equal(named.Append("GeneratedCode").Order(), TableOptionsParser.NamedTypes.Order());
    }

    [Fact]
    public void AreStrictWithSlashes()
    {
        Compilation program = Library.Compile("App", $"[assembly: RouteTable(TrailingSlash = TrailingSlash.Strict)]\n{Handlers}");
        using var app = CompiledApp.Of(program, []);

        Assert.Equal("all", app.Send("GET /users/").Body);
        Assert.Equal("5", app.Send("GET /users/5").Body);
        Assert.Equal(404, app.Send("GET /users/5/").Status);
    }

    [Fact]
    public void IgnoreTheCaseOfAToZ()
    {
        using var app = CompiledApp.Of("""
            [assembly: RouteTable(IgnoreCase = true)]
            internal static class Handlers
            {
                [Get("/Users/{id}")] internal static string Find(string id) => $"find {id}";
                [Get("/Users/{id}/Größe-[1]")] internal static string Size(string id) => $"size {id}";
                [Get("/users/me")] internal static string Me() => "me";
                [Get("/aa")] internal static string AA() => "aa";
                [Get("/ab")] internal static string AB() => "ab";
                [Get("/bB")] internal static string BB() => "bb";
                [Get("/@@")] internal static string At() => "at";
                [Get("/``")] internal static string Grave() => "grave";
                [Get("/{{{{")] internal static string Brace() => "brace";
            }
            """);

        Assert.Equal("find Ada", app.Send("GET /uSERS/Ada").Body);
        Assert.Equal("size Ada", app.Send("GET /USERS/Ada/gR%C3%B6%C3%9FE-[1]").Body);
        Assert.Equal("me", app.Send("GET /Users/ME").Body);
        Assert.Equal("aa", app.Send("GET /Aa").Body);
        Assert.Equal("ab", app.Send("GET /aB").Body);
        Assert.Equal("bb", app.Send("GET /BB").Body);
        Assert.Equal("at", app.Send("GET /@@").Body);
        Assert.Equal("grave", app.Send("GET /%60%60").Body);
        Assert.Equal("brace", app.Send("GET /%7B%7B").Body);
        Assert.Equal(404, app.Send("GET /Users/Ada/GR%C3%96%C3%9FE-[1]").Status);
        Assert.Equal(404, app.Send("GET /Users/Ada/gr%C3%B6%C3%9Fe-%7B1]").Status);
        Assert.Equal(404, app.Send("GET /a").Status);
    }

    [Fact]
    public void KeepTheCaseWithoutBeingAsked()
    {
        using var app = CompiledApp.Of("internal static class Handlers { [Get(\"/a\")] internal static string Lower() => \"lower\"; [Get(\"/A\")] internal static string Upper() => \"upper\"; }");

        Assert.Equal("lower", app.Send("GET /a").Body);
        Assert.Equal("upper", app.Send("GET /A").Body);
    }

    [Fact]
    public void KeepOneOfTwoRoutesThatDifferInCase()
    {
        using var app = CompiledApp.Of("[assembly: RouteTable(IgnoreCase = true)] internal static class Handlers { [Get(\"/a\")] internal static string Lower() => \"lower\"; [Get(\"/A\")] internal static string Upper() => \"upper\"; }");

        Assert.Equal("upper", app.Send("GET /a").Body);
        Assert.Equal("upper", app.Send("GET /A").Body);
    }
}
