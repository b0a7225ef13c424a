using MicroRoute.Generators.Libraries;
using MicroRoute.Generators.Pipeline;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the attribute by which a program that references this one learns where its handlers stand.</summary>
internal static class LinesAttributeEmitter
{
    public static void Write(SourceWriter writer, EquatableArray<RouteLine> lines)
    {
        writer.Lines("[assembly: global::MicroRoute.RouteLines(");
        for (int i = 0; i < lines.Count; i++)
        {
            writer.Lines($"    \"{CSharp.Escape(LibraryLines.Write(lines[i]))}\\n\"{(i < lines.Count - 1 ? " +" : ")]")}");
        }
    }
}
