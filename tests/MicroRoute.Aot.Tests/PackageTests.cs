using MicroRoute.Tests.Support;

namespace MicroRoute.Aot.Tests;

/// <summary>The package, used as its users do: one reference brings attributes, server, generator and analyzers.</summary>
public sealed class PackageTests(PackedMicroRoute package)
{
    [Fact]
    public async Task An_application_and_its_library_become_one_native_binary()
    {
        Assert.SkipWhen(NativeToolchain.Missing is not null, NativeToolchain.Missing ?? "");
        string folder = package.CreateFolder("native");
        WriteProject(folder, "Shop", "", """
            using MicroRoute;

            namespace Shop;

            internal static class Stock
            {
                [Get("/stock/{id:int}")] internal static string Find(int id) => $"Stock {id}";
            }
            """);
        string app = WriteProject(folder, "App", """
            <PropertyGroup>
              <OutputType>Exe</OutputType>
              <PublishAot>true</PublishAot>
            </PropertyGroup>
            <ItemGroup>
              <ProjectReference Include="../Shop/Shop.csproj" />
            </ItemGroup>
            """, Program("""[Get("/users/{id:int}")] internal static string Find(int id) => $"User {id}";"""));

        (int exitCode, string output, string error) = await package.DotnetAsync(app, "publish", "--use-current-runtime", "-o", "out");
        Assert.True(exitCode == 0, output + error);
        Assert.DoesNotMatch("warning [A-Z]+[0-9]+", output);

        using ServerProcess server = await ServerProcess.StartAsync("", Path.Combine(app, "out", "App"));
        using RawClient client = await server.ConnectAsync();
        Assert.Equal("User 7", (await client.AskAsync("GET /users/7 HTTP/1.1\r\nHost: a\r\n\r\n")).Text);
        Assert.Equal("Stock 3", (await client.AskAsync("GET /stock/3 HTTP/1.1\r\nHost: a\r\n\r\n")).Text);

        // Its targets leave out what a native program for Linux does not need.
        if (OperatingSystem.IsLinux())
        {
            (int refusal, _, string reason) = await ServerProcess.RunAsync(TimeSpan.FromMinutes(1), ["env", "MICROROUTE_TRANSPORT=sockets", Path.Combine(app, "out", "App")]);
            Assert.Equal(2, refusal);
            Assert.Contains("publish it with -p:MicroRouteSocketsTransport=true", reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task It_reports_mistakes()
    {
        string app = WriteProject(package.CreateFolder("mistaken"), "App", "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>",
            Program("""[Get("users")] internal static string Find() => "";"""));

        (int exitCode, string output, _) = await package.DotnetAsync(app, "build");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("error MR0010", output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
        Assert.DoesNotMatch("warning [A-Z]+[0-9]+", output);
    }

    private static string Program(string handler) => $$"""
        using MicroRoute;

        return HttpServer.Run<Routes>(args);

        internal static class Users
        {
            {{handler}}
        }
        """;

    /// <summary>A project as `dotnet new` writes it, with one package reference.</summary>
    private string WriteProject(string folder, string name, string more, string source)
    {
        string project = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        File.WriteAllText(Path.Combine(project, name + ".cs"), source);
        File.WriteAllText(Path.Combine(project, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="MicroRoute" Version="{package.Version}" />
              </ItemGroup>
              {more}
            </Project>
            """);
        return project;
    }
}
