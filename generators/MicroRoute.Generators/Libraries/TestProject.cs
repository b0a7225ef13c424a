using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Libraries;

/// <summary>Tells a project that tests others: it references MicroRoute.Testing.</summary>
internal static class TestProject
{
    private const string Testing = "MicroRoute.Testing";

    public static bool Is(Compilation compilation) => compilation.ReferencedAssemblyNames.Any(reference => reference.Name == Testing);
}
