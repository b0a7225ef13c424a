using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the file with <c>Routes</c>: what the server calls with a request.</summary>
internal static class RoutesFile
{
    public static string Write(EquatableArray<RouteModel> routes, CancellationToken cancellation)
    {
        RoutePlan plan = RoutePlan.Create(routes.Select((route, index) => new PlannedRoute(index, route.Verb, route.Template.Segments)));
        cancellation.ThrowIfCancellationRequested();

        var patterns = new RegexPatterns(
            routes.SelectMany(route => route.Template.Segments).OfType<CapturingSegment>().Select(segment => segment.Test),
            ignoreCase: false);
        SourceWriter writer = GeneratedFile.Begin(["System", "System.CodeDom.Compiler", .. patterns.Usings, "MicroRoute.Binding"]);
        writer.Gap();
        writer.Lines($"""
            /// <summary>The routes of this project, compiled: give it to the server as a type argument.</summary>
            {GeneratedFile.Attribute}
            """);
        using (writer.Block("internal readonly struct Routes : IRouter"))
        {
            WriteCount(writer, routes.Count);
            WriteDispatch(writer, plan);
            new MatchEmitter(writer, new LeafEmitter(writer, routes), new TestEmitter(new ConstraintEmitter(patterns))).Write(plan.Root);
            patterns.Write(writer);
            WriteAllow(writer, plan);
            WriteDescribe(writer, routes);
        }

        return writer.ToString();
    }

    private static void WriteCount(SourceWriter writer, int count) => writer.Lines($"""
        /// <inheritdoc/>
        public static int Count => {count};
        """);

    private static void WriteDispatch(SourceWriter writer, RoutePlan plan)
    {
        writer.Gap();
        writer.Lines("/// <inheritdoc/>");
        if (plan.AllowSets.Count == 0)
        {
            writer.Lines("public static void Dispatch(ref HttpContext context) => RouteMiss.NotFound(ref context);");
            return;
        }

        string allow = plan.AllowSets.Count == 1 ? CSharp.Utf8(plan.AllowSets[0].ToString()) : "Allow(allowed)";
        writer.Lines($$"""
            public static void Dispatch(ref HttpContext context)
            {
                // The methods of the routes that match the path but do not answer the request's method, one bit each.
                int allowed = 0;
                if (!Match(ref context, context.Request.Path, ref allowed))
                {
                    Miss(ref context, allowed);
                }
            }

            private static void Miss(ref HttpContext context, int allowed)
            {
                // A path that is not found is tried once more without its last slash.
                ReadOnlySpan<byte> path = context.Request.Path;
                if (allowed == 0 && path.Length > 1 && path[^1] == (byte)'/' && Match(ref context, path[..^1], ref allowed))
                {
                    return;
                }

                if (allowed == 0)
                {
                    RouteMiss.NotFound(ref context);
                }
                else
                {
                    RouteMiss.MethodNotAllowed(ref context, {{allow}});
                }
            }
            """);
    }

    private static void WriteAllow(SourceWriter writer, RoutePlan plan)
    {
        if (plan.AllowSets.Count <= 1)
        {
            return;
        }

        writer.Gap();
        writer.Lines("// Every combination that can occur; the last is all of them together.");
        writer.Lines("private static ReadOnlySpan<byte> Allow(int allowed) => allowed switch");
        writer.Lines("{");
        for (int i = 0; i < plan.AllowSets.Count; i++)
        {
            MethodSet set = plan.AllowSets[i];
            writer.Lines($"    {(i < plan.AllowSets.Count - 1 ? Bits(set) : "_")} => {CSharp.Utf8(set.ToString())},");
        }

        writer.Lines("};");
    }

    /// <summary>A set of methods as a number that shows its bits.</summary>
    internal static string Bits(MethodSet set) => "0b" + Convert.ToString(set.Bits, 2).PadLeft(RequestVerbs.All.Length, '0');

    private static void WriteDescribe(SourceWriter writer, EquatableArray<RouteModel> routes)
    {
        writer.Gap();
        writer.Lines("""
            /// <inheritdoc/>
            public static RouteDescriptor[] Describe() =>
            [
            """);
        foreach (RouteModel route in routes)
        {
            writer.Lines($"    new({CSharp.Literal(route.Verb.Token())}, {CSharp.Literal(route.Template.Text)}, {CSharp.Literal(route.Handler.DisplayName)}),");
        }

        writer.Lines("];");
    }
}
