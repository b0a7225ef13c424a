using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Links;

/// <summary>Makes the link to a route.</summary>
internal static class LinkBuilder
{
    public static LinkModel Create(TableRoute route)
    {
        string[] names = [.. route.Template.Segments.OfType<CapturingSegment>().Select(segment => segment.Name)];
        Dictionary<string, LinkParameter> parameters = route.Template.Segments
            .OfType<CapturingSegment>()
            .ToDictionary(segment => segment.Name, segment => CreateParameter(segment, route, names));
        return new(
            route.Verb,
            route.Template.Text,
            HandlerName.Split(route.Namespace, route.HandlerName),
            string.Concat(route.Template.Segments.Select(segment => "/" + Pattern(segment, parameters))),
            [.. parameters.Values]);
    }

    private static LinkParameter CreateParameter(CapturingSegment segment, TableRoute route, string[] names)
    {
        string type = route.Captures.FirstOrDefault(capture => capture.Name == segment.Name)?.TypeName ?? ValueTypes.Text;
        return new(
            WithoutUnderscore(segment.Name, names),
            type,
            segment.CanBeMissing,
            ValueTypes.IsPlain(type) ? null : route.Invokers);
    }

    /// <summary>The underscore says that no handler takes the parameter, which a link need not know.</summary>
    private static string WithoutUnderscore(string name, string[] names)
    {
        string bare = name.TrimStart('_');
        return bare.Length > 0 && !char.IsDigit(bare[0]) && !names.Contains(bare) ? bare : name;
    }

    private static string Pattern(TemplateSegment segment, Dictionary<string, LinkParameter> parameters)
    {
        if (segment is not CapturingSegment capturing)
        {
            return PercentEncoding.Encode(((LiteralSegment)segment).Text);
        }

        LinkParameter parameter = parameters[capturing.Name];
        string stars = capturing switch
        {
            CatchAllSegment { KeepsSlashes: true } => "**",
            CatchAllSegment => "*",
            _ => "",
        };
        string mark = parameter.IsOptional ? "?" : "";
        return $"{PercentEncoding.Encode(capturing.Test.Prefix)}{{{stars}{parameter.Name}{mark}}}{PercentEncoding.Encode(capturing.Test.Suffix)}";
    }
}
