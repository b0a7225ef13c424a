namespace MicroRoute.Aot.Tests;

/// <summary>What NativeAOT needs besides the SDK.</summary>
internal static class NativeToolchain
{
    /// <summary>What is missing; null when nothing is. In continuous integration nothing may be missing.</summary>
    public static string? Missing { get; } = Environment.GetEnvironmentVariable("CI") == "true" ? null
        : !OperatingSystem.IsLinux() ? "These tests know how to start and stop the binary on Linux only."
        : !IsOnPath("clang") && !IsOnPath("gcc") ? "NativeAOT needs a linker: neither clang nor gcc is on PATH."
        : !File.Exists("/usr/include/zlib.h") ? "NativeAOT needs zlib's headers (Debian's zlib1g-dev)."
        : null;

    private static bool IsOnPath(string program)
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return Array.Exists(folders, folder => File.Exists(Path.Combine(folder, program)));
    }
}
