using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the file with <c>Routes</c>: what the server calls with a request.</summary>
internal static class RoutesFile
{
    public static string Write(RouteTable table, CancellationToken cancellation)
    {
        RoutePlan plan = RoutePlan.Create(table.Routes.Select((route, index) => new PlannedRoute(index, route.Verb, CaseFolding.Fold(route.Template, table.Options.IgnoreCase).Segments)));
        cancellation.ThrowIfCancellationRequested();

        var patterns = new RegexPatterns(
            table.Routes.SelectMany(route => route.Template.Segments).OfType<CapturingSegment>().Select(segment => segment.Test),
            table.Options.IgnoreCase);
        SourceWriter writer = GeneratedFile.Begin(RouteListing.Of(table.Routes));
        TableFile.Begin(table, writer, [.. UsingsOf(table), .. patterns.Usings]);
        writer.Gap();
        writer.Lines($"""
            /// <summary>The routes of this project and of those that it references, compiled: give it to the server as a type argument.</summary>
            {GeneratedFile.Attribute}
            """);
        using (TableFile.BeginType(writer, table.Options, "internal readonly partial struct", " : IRouter"))
        {
            WriteCount(writer, table);
            WriteDispatch(writer, table.Options, plan);
            var comparison = new TextComparison(table.Options.IgnoreCase);
            new SearchEmitter(writer, comparison, table, new TestEmitter(comparison, new ConstraintEmitter(patterns)), table.Options.Name).Write(plan);
            patterns.Write(writer);
            WriteAllow(writer, plan);
            WriteDescribe(writer, table.Routes);
        }

        return writer.ToString();
    }

    private static IEnumerable<string> UsingsOf(RouteTable table)
    {
        yield return "global::System";
        yield return "global::System.CodeDom.Compiler";
        yield return "global::MicroRoute.Binding";
        if (table.Invokers is { } invokers)
        {
            yield return $"{OwnRoutes.InvokersAlias} = global::{InvokersName.Namespace}.{invokers}";
        }
    }

    private static void WriteCount(SourceWriter writer, RouteTable table)
    {
        IEnumerable<string> classes = table.Routes.Select(route => route.Assembly is null ? OwnRoutes.InvokersAlias : route.Invokers).Distinct();
        string[] each = [.. classes.Select(invokers => $"{invokers}.{InvokersFile.HasAsync}")];
        writer.Lines($"""
            /// <inheritdoc/>
            public static int Count => {table.Routes.Count};

            /// <inheritdoc/>
            public static bool HasAsync => {(each.Length == 0 ? "false" : string.Join(" || ", each))};
            """);
        WriteIf(table.HasStreams, "HasStreams");
        WriteIf(table.HasBodyGates, "HasBodyGates");

        void WriteIf(bool has, string member)
        {
            if (has)
            {
                writer.Gap();
                writer.Lines("/// <inheritdoc/>");
                writer.Lines($"public static bool {member} => true;");
            }
        }
    }

    private static void WriteDispatch(SourceWriter writer, TableOptions options, RoutePlan plan)
    {
        writer.Gap();
        writer.Lines("/// <inheritdoc/>");
        if (plan.AllowSets.Count == 0)
        {
            writer.Lines("public static void Dispatch(ref HttpContext context) => RouteMiss.NotFound(ref context);");
            return;
        }

        string allow = plan.AllowSets.Count == 1 ? CSharp.Utf8(plan.AllowSets[0].ToString()) : "Allow(search.Allowed)";
        writer.Lines("""
            public static void Dispatch(ref HttpContext context)
            {
                var search = new RouteSearch(context.Request.Method);
                if (!Match(ref context, context.Request.Path, ref search))
                {
                    Miss(ref context, ref search);
                }
            }
            """);
        writer.Gap();
        using (writer.Block("private static void Miss(ref HttpContext context, ref RouteSearch search)"))
        {
            if (!options.IsSlashStrict)
            {
                writer.Lines("""
                    // A path that is not found is tried once more without its last slash.
                    ReadOnlySpan<byte> path = context.Request.Path;
                    if (search.Allowed == 0 && path.Length > 1 && path[^1] == (byte)'/' && Match(ref context, path[..^1], ref search))
                    {
                        return;
                    }
                    """);
                writer.Gap();
            }

            writer.Lines($$"""
                if (search.Allowed == 0)
                {
                    RouteMiss.NotFound(ref context);
                }
                else
                {
                    RouteMiss.MethodNotAllowed(ref context, {{allow}});
                }
                """);
        }
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

    private static void WriteDescribe(SourceWriter writer, EquatableArray<TableRoute> routes)
    {
        writer.Gap();
        writer.Lines("/// <inheritdoc/>");
        if (routes.Count == 0)
        {
            writer.Lines("public static RouteDescriptor[] Describe() => [];");
            return;
        }

        writer.Lines("public static RouteDescriptor[] Describe() => RouteDescriptor.ReadAll(");
        writer.Lines("[");
        foreach (TableRoute route in routes)
        {
            writer.Lines($"    {CSharp.Literal($"{route.Verb.Token()} {route.HandlerName} {route.Template.Text}")},");
        }

        writer.Lines($"], {LinesFile.Member});");
    }
}
