using MicroRoute.Tests.Support;

namespace MicroRoute.Aot.Tests;

/// <summary>Where the sources are, and what builds them.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find();

    public static string Dotnet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Builds something. Build servers would live on with our pipes in their hands, so there are none.</summary>
    public static Task<(int ExitCode, string Output, string Error)> DotnetAsync(TimeSpan patience, params string[] args)
        => ServerProcess.RunAsync(patience, [Dotnet, .. args, "-nodeReuse:false", "-p:UseSharedCompilation=false", "-tl:off"]);

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "MicroRoute.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests do not run inside of the repository.");
    }
}
