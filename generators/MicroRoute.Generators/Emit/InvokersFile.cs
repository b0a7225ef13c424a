using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the file with the invokers: one method a route, which binds the parameters, calls the handler and writes its result.</summary>
internal static class InvokersFile
{
    public static string Write(EquatableArray<RouteModel> routes, CancellationToken cancellation)
    {
        SourceWriter writer = GeneratedFile.Begin("System", "System.CodeDom.Compiler", "System.ComponentModel", "System.Text", "MicroRoute.Binding");
        writer.Gap();
        writer.Lines($"""
            // What is obsolete in the program is still called.
            #pragma warning disable CS0612, CS0618

            /// <summary>Binds, calls and writes, for <see cref="Routes"/>.</summary>
            {GeneratedFile.Attribute}
            [EditorBrowsable(EditorBrowsableState.Never)]
            """);
        using (writer.Block("internal static class RouteInvokers"))
        {
            string[] names = InvokerNames.Assign(routes);
            for (int i = 0; i < routes.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                writer.Gap();
                new InvokerEmitter(writer, routes[i]).Write(names[i]);
            }

            foreach (EnumModel model in EnumsOf(routes))
            {
                EnumParserEmitter.Write(writer, model);
            }
        }

        return writer.ToString();
    }

    private static IEnumerable<EnumModel> EnumsOf(EquatableArray<RouteModel> routes)
        => routes
            .SelectMany(route => route.Handler.Parameters)
            .Select(parameter => parameter.Value?.Enum)
            .OfType<EnumModel>()
            .Distinct()
            .OrderBy(model => model.TypeName, StringComparer.Ordinal);
}
