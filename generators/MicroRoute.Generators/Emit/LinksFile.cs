using MicroRoute.Generators.Links;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the file with the links: a class for each class with handlers, a method for each route.</summary>
internal static class LinksFile
{
    public static string Write(RouteTable table, CancellationToken cancellation)
    {
        LinkClass links = LinkTree.Create(table.Options.Name, [.. table.Routes.Select(LinkBuilder.Create)]);
        cancellation.ThrowIfCancellationRequested();

        SourceWriter writer = GeneratedFile.Begin(hasAnnotations: true);
        TableFile.Begin(table, writer, "global::System.CodeDom.Compiler");
        writer.Gap();
        using (TableFile.BeginType(writer, table.Options))
        {
            writer.Lines($"""
                /// <summary>Links to the routes: a class for each class with handlers, a method for each route.</summary>
                {GeneratedFile.Attribute}
                """);
            new LinksEmitter(writer, links).Write(links);
        }

        return writer.ToString();
    }
}
