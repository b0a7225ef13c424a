using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the file with the places of the handlers: all that changes where lines move.</summary>
internal static class LinesFile
{
    /// <summary>The member that <c>Describe</c> reads.</summary>
    public const string Member = "Sources";

    public static string Write(TableLines lines)
    {
        SourceWriter writer = GeneratedFile.Begin();
        if (lines.Own.Count > 0)
        {
            LinesAttributeEmitter.Write(writer, lines.Own);
        }

        writer.Gap();
        GeneratedFile.BeginNamespace(writer, lines.Options.Namespace);
        writer.Gap();
        using (TableFile.BeginType(writer, lines.Options))
        {
            writer.Lines("// Where the handler of each route stands.");
            writer.Lines($"private static string[] {Member} =>");
            writer.Lines("[");
            foreach (string place in lines.Table)
            {
                writer.Lines($"    {CSharp.Literal(place)},");
            }

            writer.Lines("];");
        }

        return writer.ToString();
    }
}
