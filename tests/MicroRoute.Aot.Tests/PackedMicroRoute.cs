using MicroRoute.Tests.Support;

namespace MicroRoute.Aot.Tests;

/// <summary>The package, packed once, and an application that references it from outside of the repository.</summary>
public sealed class PackedMicroRoute : IAsyncLifetime
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    private readonly string _folder = Directory.CreateTempSubdirectory("MicroRoute.Package.Tests-").FullName;
    private readonly string _app;

    public PackedMicroRoute()
    {
        _app = Directory.CreateDirectory(Path.Combine(_folder, "app")).FullName;

        // An own source and an own cache: neither what is published nor what was tested before may answer.
        File.WriteAllText(Path.Combine(_app, "nuget.config"), """
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="../packed" />
              </packageSources>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(_app, "App.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <RestorePackagesPath>packages</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="MicroRoute" Version="*" />
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>The built application.</summary>
    public string App => Path.Combine(_app, "bin", "Debug", "net10.0", "App.dll");

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    public void WriteProgram(string handler) => File.WriteAllText(Path.Combine(_app, "Program.cs"), $$"""
        using MicroRoute;

        return HttpServer.Run<Routes>(args);

        internal static class Users
        {
            {{handler}}
        }
        """);

    public async ValueTask InitializeAsync()
    {
        (int exitCode, string output, string error) = await Repository.DotnetAsync(
            s_patience,
            "pack", Path.Combine(Repository.Folder, "src", "MicroRoute", "MicroRoute.csproj"),
            "--artifacts-path", Path.Combine(_folder, "artifacts"), "-o", Path.Combine(_folder, "packed"));
        Assert.True(exitCode == 0, output + error);
    }

    public Task<(int ExitCode, string Output, string Error)> BuildAsync()
        => Repository.DotnetAsync(s_patience, "build", Path.Combine(_app, "App.csproj"));
}
