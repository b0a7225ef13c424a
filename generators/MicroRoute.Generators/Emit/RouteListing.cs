using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Lists the routes as a comment, in columns.</summary>
internal static class RouteListing
{
    public static IEnumerable<string> Of(EquatableArray<TableRoute> routes)
    {
        (string Verb, string Template, string Handler)[] rows = [.. routes.Select(route => (route.Verb.Token(), CSharp.Escape(route.Template.Text), route.HandlerName))];
        int verbWidth = rows.Select(row => row.Verb.Length).DefaultIfEmpty().Max();
        int templateWidth = rows.Select(row => row.Template.Length).DefaultIfEmpty().Max();
        return rows.Select(row => $"// {row.Verb.PadRight(verbWidth)}  {row.Template.PadRight(templateWidth)}  {row.Handler}");
    }
}
