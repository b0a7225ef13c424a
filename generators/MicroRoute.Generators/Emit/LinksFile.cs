using MicroRoute.Generators.Links;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the file with the links: a class for each class with handlers, a method for each route.</summary>
internal static class LinksFile
{
    public static string Write(EquatableArray<RouteModel> routes, CancellationToken cancellation)
    {
        LinkClass links = LinkTree.Create("Links", [.. routes.Select(LinkBuilder.Create)]);
        cancellation.ThrowIfCancellationRequested();

        SourceWriter writer = GeneratedFile.Begin("System.CodeDom.Compiler");
        writer.Gap();
        writer.Lines("""
            // What is obsolete in the program is still named.
            #pragma warning disable CS0612, CS0618

            """);
        using (writer.Block("partial struct Routes"))
        {
            writer.Lines($"""
                /// <summary>Links to the routes: a class for each class with handlers, a method for each route.</summary>
                {GeneratedFile.Attribute}
                """);
            new LinksEmitter(writer, links).Write();
        }

        return writer.ToString();
    }
}
