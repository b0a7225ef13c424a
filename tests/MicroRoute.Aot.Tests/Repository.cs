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

    /// <summary>Copies what the packages are made of, and of git as much as tells the commit.</summary>
    public static void CopyTo(string folder)
    {
        foreach (string part in (string[])["src", "generators", "docs"])
        {
            CopySources(Path.Combine(Folder, part), Path.Combine(folder, part));
        }

        foreach (string file in (string[])[".editorconfig", "global.json", "README.md", "Directory.Build.props", "Directory.Packages.props", ".gitignore"])
        {
            File.Copy(Path.Combine(Folder, file), Path.Combine(folder, file));
        }

        string git = Path.Combine(Folder, ".git");
        File.WriteAllText(Path.Combine(folder, ".git"), Directory.Exists(git) ? $"gitdir: {git}\n" : File.ReadAllText(git));
    }

    private static void CopySources(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (string folder in Directory.EnumerateDirectories(from).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj")))
        {
            CopySources(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }

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
