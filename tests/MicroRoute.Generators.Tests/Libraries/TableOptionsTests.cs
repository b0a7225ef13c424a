using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

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
    public void AreStrictWithSlashes()
    {
        Compilation program = Library.Compile("App", $"[assembly: RouteTable(TrailingSlash = TrailingSlash.Strict)]\n{Handlers}");
        using var app = CompiledApp.Of(program, []);

        Assert.Equal("all", app.Send("GET /users/").Body);
        Assert.Equal("5", app.Send("GET /users/5").Body);
        Assert.Equal(404, app.Send("GET /users/5/").Status);
    }
}
