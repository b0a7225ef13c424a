using MicroRoute.Tests.Support;

namespace MicroRoute.Aot.Tests;

/// <summary>The package, used as its users do: one reference brings attributes, server, generator and analyzers.</summary>
public sealed class PackageTests(PackedMicroRoute package) : IClassFixture<PackedMicroRoute>
{
    [Fact]
    public async Task One_reference_is_enough()
    {
        package.WriteProgram("""[Get("/users/{id:int}")] internal static string Find(int id) => $"User {id}";""");

        (int exitCode, string output, string error) = await package.BuildAsync();
        Assert.True(exitCode == 0, output + error);

        (exitCode, output, error) = await ServerProcess.RunAsync(TimeSpan.FromMinutes(1), Repository.Dotnet, package.App, "--routes");
        Assert.True(exitCode == 0, output + error);
        Assert.Contains("GET  /users/{id:int}  Users.Find", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_reports_mistakes()
    {
        package.WriteProgram("""[Get("users")] internal static string Find() => "";""");

        (int exitCode, string output, _) = await package.BuildAsync();

        Assert.NotEqual(0, exitCode);
        Assert.Contains("error MR0010", output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
    }
}
