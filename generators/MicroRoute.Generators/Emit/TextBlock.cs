namespace MicroRoute.Generators.Emit;

/// <summary>Writes a text of many lines as one literal, which the compiler reads faster than a sum of many.</summary>
internal static class TextBlock
{
    private const string Quotes = "\"\"\"";

    /// <summary>Writes the literal, an indent deeper than what is around it.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="rows">The lines.</param>
    /// <param name="end">What stands behind the text.</param>
    public static void Write(SourceWriter writer, IReadOnlyList<string> rows, string end)
    {
        if (!rows.All(CanBeRaw))
        {
            writer.Lines($"    {CSharp.Literal(string.Join("\n", rows))}{end}");
            return;
        }

        writer.Lines($"    {Quotes}");
        foreach (string row in rows)
        {
            writer.Lines($"    {row}");
        }

        writer.Lines($"    {Quotes}{end}");
    }

    /// <summary>Nothing can be escaped there.</summary>
    private static bool CanBeRaw(string row)
        => !row.Contains(Quotes) && row.All(c => c is >= ' ' and <= '~' || char.IsLetterOrDigit(c));
}
