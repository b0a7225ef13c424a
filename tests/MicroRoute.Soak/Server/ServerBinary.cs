using System.Diagnostics;

namespace MicroRoute.Soak;

/// <summary>The native server that is soaked, published from the sources beside this program.</summary>
internal static class ServerBinary
{
    private const string Name = "MicroRoute.Soak.Server";

    /// <summary>Publishes it, which costs little when nothing has changed.</summary>
    /// <returns>Its path.</returns>
    public static async Task<string> PublishAsync()
    {
        string repository = Repository();
        string folder = Path.Combine(AppContext.BaseDirectory, "server");
        Console.WriteLine("Publishing " + Name + " …");
        using Process publish = Process.Start(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [
                "publish", Path.Combine(repository, "tests", Name), "-c", "Release", "--use-current-runtime", "-o", folder,
                "-nodeReuse:false", "-p:UseSharedCompilation=false", "-tl:off", "-v:quiet",
            ]);
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0
            ? Path.Combine(folder, Name)
            : throw new SoakException("The server cannot be published; NativeAOT needs clang or gcc, and zlib's headers.");
    }

    private static string Repository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "MicroRoute.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new SoakException("Outside of the repository, --server has to say which server to start.");
    }
}
