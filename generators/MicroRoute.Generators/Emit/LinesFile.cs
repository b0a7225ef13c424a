using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the file with the places of the handlers: all that changes where lines move.</summary>
internal static class LinesFile
{
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
            writer.Lines("private static string Source(int route) => route switch");
            writer.Lines("{");
            for (int i = 0; i < lines.Table.Count; i++)
            {
                writer.Lines($"    {(i < lines.Table.Count - 1 ? $"{i}" : "_")} => {CSharp.Literal(lines.Table[i])},");
            }

            writer.Lines("};");
        }

        return writer.ToString();
    }
}
