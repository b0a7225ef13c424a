using System.Globalization;
using MicroRoute.Aot.Tests;
using MicroRoute.Tests.Support;

[assembly: AssemblyFixture(typeof(PackedMicroRoute))]

namespace MicroRoute.Aot.Tests;

/// <summary>The packages, packed once a run, in a folder outside of the repository that has them as a feed.</summary>
public sealed class PackedMicroRoute : IAsyncLifetime
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    private static readonly string[] s_names = ["MicroRoute", "MicroRoute.Testing"];

    private readonly string _folder = Directory.CreateTempSubdirectory("MicroRoute.Package.Tests-").FullName;

    /// <summary>A version that no other feed and no cache has: nothing but what was packed can answer.</summary>
    public string Version { get; } = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    /// <summary>The folder that is the feed.</summary>
    public string Feed => Path.Combine(_folder, "feed");

    public async ValueTask InitializeAsync()
    {
        // Packages that the machine has are taken from where they are: NativeAOT's compiler is large.
        string have = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Directory.CreateDirectory(have);
        await File.WriteAllTextAsync(Path.Combine(_folder, "nuget.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="cache" />
              </config>
              <fallbackPackageFolders>
                <add key="have" value="{have}" />
              </fallbackPackageFolders>
              <packageSources>
                <add key="packed" value="feed" />
              </packageSources>
            </configuration>
            """);

        Succeeded(await Repository.DotnetAsync(s_patience, ["build", "-c", "Release", ProjectIn(Repository.Folder, "MicroRoute.Testing"), .. Settings("packed")]));
        await PackAsync(Repository.Folder, Feed, ["--no-build", .. Settings("packed")]);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Packs a copy of the sources in another folder.</summary>
    /// <returns>The folder with the packages.</returns>
    public async Task<string> PackAgainAsync()
    {
        string copy = CreateFolder("copy");
        Repository.CopyTo(copy);
        string packages = Path.Combine(_folder, "again");
        await PackAsync(copy, packages, Settings("repacked"));
        return packages;
    }

    /// <summary>A folder that has the feed.</summary>
    public string CreateFolder(string name) => Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;

    /// <summary>Runs `dotnet` there, as a user would.</summary>
    public Task<(int ExitCode, string Output, string Error)> DotnetAsync(string folder, params string[] args)
        => ServerProcess.RunAsync(s_patience, Command(folder, args));

    /// <summary>The same as a command for a server.</summary>
    /// <remarks>Nothing outlives it with our pipes in its hands, and one-file programs are built in the folder of the test, too.</remarks>
    public string[] Command(string folder, params string[] args) =>
    [
        "env", "-C", folder, "UseSharedCompilation=false", "MSBUILDDISABLENODEREUSE=1", "DOTNET_CLI_USE_MSBUILD_SERVER=0",
        $"XDG_DATA_HOME={CreateFolder("data")}", Repository.Dotnet, .. args,
    ];

    private static async Task PackAsync(string folder, string packages, string[] settings)
    {
        foreach (string name in s_names)
        {
            Succeeded(await Repository.DotnetAsync(s_patience, ["pack", ProjectIn(folder, name), "-o", packages, .. settings]));
        }
    }

    private static string ProjectIn(string folder, string name) => Path.Combine(folder, "src", name, name + ".csproj");

    private static void Succeeded((int ExitCode, string Output, string Error) run) => Assert.True(run.ExitCode == 0, run.Output + run.Error);

    private string[] Settings(string artifacts) => [$"-p:Version={Version}", "--artifacts-path", Path.Combine(_folder, artifacts)];
}
