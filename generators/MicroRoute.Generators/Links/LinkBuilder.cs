using MicroRoute.Generators.Emit;
using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Links;

/// <summary>Makes the link to a route.</summary>
internal static class LinkBuilder
{
    private const string Text = "string";

    public static LinkModel Create(RouteModel route)
    {
        Dictionary<string, LinkParameter> parameters = CreateParameters(route);
        return new(
            route.Verb,
            route.Template.Text,
            HandlerName.Split(route.Handler.DisplayName, route.Handler.TypeDepth),
            string.Join(",", route.Handler.Parameters.Select(parameter => parameter.Value?.TypeName ?? parameter.Source.ToString())),
            string.Concat(route.Template.Segments.Select(segment => "/" + Pattern(segment, parameters))),
            [.. parameters.Values]);
    }

    /// <summary>The link's parameters by their names in the template, in its order.</summary>
    private static Dictionary<string, LinkParameter> CreateParameters(RouteModel route)
    {
        CapturingSegment[] segments = [.. route.Template.Segments.OfType<CapturingSegment>()];
        ILookup<string, ParameterModel> taken = route.Handler.Parameters
            .Where(parameter => parameter.Source == ParameterSource.Route)
            .ToLookup(parameter => parameter.Value!.WireName);
        NameSet names = new([.. segments.SelectMany(segment => taken[segment.Name].Take(1)).Select(parameter => parameter.Name)]);
        return segments.ToDictionary(
            segment => segment.Name,
            segment => taken[segment.Name].FirstOrDefault() is { Value: { } value } parameter
                ? new LinkParameter(parameter.Name, value.Kind == ValueKind.Span ? Text : value.TypeName, IsOptional(segment, value), value.Enum)
                : new LinkParameter(names.Claim(WithoutUnderscore(segment.Name)), Text, IsOptional(segment, value: null), Enum: null));
    }

    /// <summary>A catch-all takes an empty rest too, which is nothing for a handler that can do without.</summary>
    private static bool IsOptional(CapturingSegment segment, ValueModel? value)
        => segment.IsOptional || segment.Default is not null || (segment is CatchAllSegment && (value is null || value.Fallback is not null));

    /// <summary>The name that a template's parameter would have if a handler took it.</summary>
    private static string WithoutUnderscore(string name)
        => name.Length > 1 && name[0] == '_' && !char.IsDigit(name[1]) ? name.Substring(1) : name;

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
