using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the file with the places of the handlers: all that changes where lines move.</summary>
internal static class LinesFile
{
    /// <param name="places">The places in the order of the table, such as <c>Users.cs:12</c>.</param>
    public static string Write(EquatableArray<string> places)
    {
        SourceWriter writer = GeneratedFile.Begin();
        using (writer.Block("partial struct Routes"))
        {
            writer.Lines("// Where the handler of each route stands, in a file of its own since it moves with the lines.");
            writer.Lines("private static string Source(int route) => route switch");
            writer.Lines("{");
            for (int i = 0; i < places.Count; i++)
            {
                writer.Lines($"    {(i < places.Count - 1 ? $"{i}" : "_")} => {CSharp.Literal(places[i])},");
            }

            writer.Lines("};");
        }

        return writer.ToString();
    }
}
