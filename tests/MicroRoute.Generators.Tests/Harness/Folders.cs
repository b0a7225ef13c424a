using System.Reflection;

namespace MicroRoute.Generators.Tests.Harness;

/// <summary>Where the sources are.</summary>
internal static class Folders
{
    public static string Project { get; } = typeof(Folders).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ProjectDirectory").Value!;

    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Project, "..", ".."));
}
