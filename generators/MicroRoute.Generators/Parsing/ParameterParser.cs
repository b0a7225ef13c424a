using MicroRoute.Generators.Diagnostics;
using MicroRoute.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Finds what each parameter of a handler is given.</summary>
internal static class ParameterParser
{
    private static readonly (string Attribute, ParameterSource Source)[] Marks =
    [
        ("FromRouteAttribute", ParameterSource.Route),
        ("FromQueryAttribute", ParameterSource.Query),
        ("FromHeaderAttribute", ParameterSource.Header),
        ("FromBodyAttribute", ParameterSource.Body),
    ];

    private static readonly (string Type, ParameterSource Source)[] Views =
    [
        ("HttpContext", ParameterSource.Context),
        ("HttpRequest", ParameterSource.Request),
        ("HttpResponse", ParameterSource.Response),
    ];

    /// <returns><see langword="null"/> where one cannot be bound, or a template parameter is not taken.</returns>
    public static EquatableArray<ParameterModel>? Parse(IMethodSymbol method, AttributeData attribute, RouteTemplate template, Action<Diagnostic>? report)
    {
        bool isValid = true;
        var models = new List<ParameterModel>(method.Parameters.Length);
        IParameterSymbol? body = null;
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            ParameterModel? model = ParseOne(parameter, template, out Diagnostic? fault);
            if (model is { Source: ParameterSource.Body } && body is not null)
            {
                fault = Fault(Rules.TwoBodies, parameter, body.Name);
            }
            else if (model is { Source: ParameterSource.Body })
            {
                body = parameter;
            }

            if (fault is not null)
            {
                report?.Invoke(fault);
            }

            isValid &= fault is null;
            if (model is not null)
            {
                models.Add(model);
            }
        }

        // A template's parameter may be that of a broken one, so it is looked for among sound ones only.
        return isValid && AreAllTaken(method, attribute, template, models, report) ? models.ToEquatableArray() : null;
    }

    private static ParameterModel? ParseOne(IParameterSymbol parameter, RouteTemplate template, out Diagnostic? fault)
    {
        fault = null;
        if (parameter.RefKind is RefKind.Ref or RefKind.Out)
        {
            fault = Fault(Rules.ByReferenceParameter, parameter, parameter.RefKind == RefKind.Ref ? "ref" : "out");
            return null;
        }

        (AttributeData Attribute, ParameterSource Source)[] marks = FindMarks(parameter);
        if (marks.Length > 1)
        {
            fault = Fault(Rules.UnboundParameter, parameter, "it is marked with several sources");
            return null;
        }

        if (marks.Length == 0 && FindView(parameter) is { } view)
        {
            return Model(parameter, view);
        }

        string name = marks.Length == 1 && marks[0].Attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Name").Value.Value is string given ? given : parameter.Name;
        string? routeName = template.Segments.Select(segment => segment.ParameterName).FirstOrDefault(segment => string.Equals(segment, name, StringComparison.OrdinalIgnoreCase));
        ParameterSource source = marks.Length == 1 ? marks[0].Source
            : routeName is not null ? ParameterSource.Route
            : ParameterSource.Query;

        ValueModel? value = ValueTypes.Classify(parameter, source == ParameterSource.Route ? routeName ?? name : name);
        fault = FindFault(parameter, source, value, routeName, name, isMarked: marks.Length == 1);
        return fault is null ? Model(parameter, source, source == ParameterSource.Body ? null : value) : null;
    }

    private static (AttributeData Attribute, ParameterSource Source)[] FindMarks(IParameterSymbol parameter)
        => parameter.GetAttributes().IsEmpty
            ? []
            : [.. Marks
                .Select(mark => (Attribute: parameter.FindAttribute(mark.Attribute)!, mark.Source))
                .Where(mark => mark.Attribute is not null)];

    private static ParameterSource? FindView(IParameterSymbol parameter)
    {
        foreach ((string type, ParameterSource source) in Views)
        {
            if (parameter.Type.IsRuntimeType(type))
            {
                return source;
            }
        }

        return parameter.Type.IsSystemType("Threading", "CancellationToken") ? ParameterSource.Aborted : null;
    }

    private static Diagnostic? FindFault(IParameterSymbol parameter, ParameterSource source, ValueModel? value, string? routeName, string name, bool isMarked)
    {
        bool isSpan = value is { Kind: ValueKind.Span };
        return source switch
        {
            ParameterSource.Body when !isSpan => Fault(Rules.UnboundParameter, parameter, "the request body is given as ReadOnlySpan<byte> only"),
            _ when value is null => Fault(Rules.UnsupportedParameterType, parameter, parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)),
            ParameterSource.Route when routeName is null => Fault(Rules.UnboundParameter, parameter, $"the template has no parameter '{name}'"),
            ParameterSource.Query when isSpan && !isMarked => Fault(Rules.UnboundParameter, parameter, "the template has no parameter of its name; mark it with [FromBody] for the request body"),
            ParameterSource.Query or ParameterSource.Header when isSpan => Fault(Rules.UnboundParameter, parameter, "ReadOnlySpan<byte> is given from the route and the body only; use string"),
            ParameterSource.Header when name.Length == 0 => Fault(Rules.UnboundParameter, parameter, "the name of a header is not empty"),
            _ => null,
        };
    }

    private static bool AreAllTaken(IMethodSymbol method, AttributeData attribute, RouteTemplate template, List<ParameterModel> models, Action<Diagnostic>? report)
    {
        bool areTaken = true;
        foreach (TemplateSegment segment in template.Segments)
        {
            if (segment.ParameterName is not { } name || name[0] == '_' || models.Exists(model => model.Source == ParameterSource.Route && model.Value!.WireName == name))
            {
                continue;
            }

            areTaken = false;
            report?.Invoke(Diagnostic.Create(Rules.UnusedTemplateParameter, LiteralLocation.Of(attribute), HandlerShape.DisplayName(method), name));
        }

        return areTaken;
    }

    private static ParameterModel Model(IParameterSymbol parameter, ParameterSource source, ValueModel? value = null)
        => new(parameter.Name, source, parameter.RefKind is RefKind.In or RefKind.RefReadOnlyParameter, value);

    private static Diagnostic Fault(DiagnosticDescriptor rule, IParameterSymbol parameter, params string[] arguments)
        => Diagnostic.Create(rule, parameter.Locations[0], [parameter.Name, .. arguments]);
}
