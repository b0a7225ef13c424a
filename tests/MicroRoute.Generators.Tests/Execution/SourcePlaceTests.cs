using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>Where the route table says that handlers stand.</summary>
public class SourcePlaceTests
{
    [Fact]
    public void IsTheLineOfTheMethodsName()
    {
        using CompiledApp app = CompiledApp.Of(
            """
            internal static class First
            {
                [Get("/b")]
                [Post("/c")]
                internal static
                    string B() => "";
            }
            """,
            "internal static class Second { [Get(\"/a\")] internal static string A() => \"\"; }");

        var routes = (RouteDescriptor[])app.Router.GetMethod("Describe")!.Invoke(null, null)!;

        Assert.Equal(
            ["GET /a Second.A Source1.cs:2", "GET /b First.B Source0.cs:7", "POST /c First.B Source0.cs:7"],
            routes.Select(route => $"{route.Method} {route.Template} {route.Handler} {route.Source}"));
    }

    [Theory]
    [InlineData("/src/app/Api/Users.cs", "/src/app/", "Api/Users.cs:12")]
    [InlineData("/src/app/Api/Users.cs", "/src/app", "Api/Users.cs:12")]
    [InlineData("/src/app/Api/Users.cs", "", "Users.cs:12")]
    [InlineData("/src/apps/Users.cs", "/src/app", "Users.cs:12")]
    [InlineData("C:\\src\\app\\Api\\Users.cs", "c:\\src\\App\\", "Api/Users.cs:12")]
    [InlineData("C:\\src\\shared\\Users.cs", "C:\\src\\app\\", "Users.cs:12")]
    [InlineData("Users.cs", "", "Users.cs:12")]
    public void IsNamedFromTheProjectsDirectory(string path, string projectDirectory, string expected)
        => Assert.Equal(expected, new RoutePlace(new RouteKey(RequestVerb.Get, "/", "App.Index"), path, 12).Describe(projectDirectory));
}
