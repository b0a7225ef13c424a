using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>What the files with parts of <c>Routes</c> begin with.</summary>
internal static class TableFile
{
    /// <param name="table">The routes.</param>
    /// <param name="writer">The file.</param>
    /// <param name="usings">What it uses beside the runtime's own namespace.</param>
    public static void Begin(RouteTable table, SourceWriter writer, params string[] usings)
    {
        foreach (string alias in table.Aliases)
        {
            writer.Lines($"extern alias {CSharp.Identifier(alias)};");
        }

        writer.Gap();
        string[] runtime = table.Options.Namespace == TableOptions.Default.Namespace ? [] : ["global::MicroRoute"];
        GeneratedFile.BeginNamespace(writer, table.Options.Namespace, [.. runtime, .. usings]);
    }

    /// <summary>Begins the type.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="options">How the type is named.</param>
    /// <param name="before">What comes before the name.</param>
    /// <param name="behind">What comes behind it.</param>
    public static SourceWriter.Indent BeginType(SourceWriter writer, TableOptions options, string before = "partial struct", string behind = "")
        => writer.Block($"{before} {CSharp.DeclaredType(options.Name)}{behind}");
}
