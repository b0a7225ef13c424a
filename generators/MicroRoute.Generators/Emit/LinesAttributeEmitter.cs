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
        TextBlock.Write(writer, [.. lines.Select(LibraryLines.Write)], ")]");
    }
}
