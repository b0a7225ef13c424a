using MicroRoute.Generators.Diagnostics;
using MicroRoute.Generators.Json;
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
    public static EquatableArray<ParameterModel>? Parse(IMethodSymbol method, AttributeData attribute, RequestVerb verb, RouteTemplate template, Action<Fault>? report)
    {
        bool isValid = true;
        var models = new List<ParameterModel>(method.Parameters.Length);
        IParameterSymbol? body = null;
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            ParameterModel? model = ParseOne(parameter, attribute, verb, template, out Fault? fault);
            if (model is { Source: ParameterSource.Body or ParameterSource.Json } && body is not null)
            {
                fault = Broken(RuleIds.TwoBodies, parameter, body.Name);
            }
            else if (model is { Source: ParameterSource.Body or ParameterSource.Json })
            {
                body = parameter;
            }
            else if (model is { Source: ParameterSource.Route })
            {
                fault = TypeFacts.FindFault(method, attribute, template.Find(model.Value!.WireName)!, model);
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

    private static ParameterModel? ParseOne(IParameterSymbol parameter, AttributeData attribute, RequestVerb verb, RouteTemplate template, out Fault? fault)
    {
        fault = null;
        if (parameter.RefKind is RefKind.Ref or RefKind.Out)
        {
            fault = Broken(RuleIds.ByReferenceParameter, parameter, parameter.RefKind == RefKind.Ref ? "ref" : "out");
            return null;
        }

        if (RefStructAdvice.IsLost(parameter))
        {
            fault = Broken(RuleIds.RefStructInAsync, parameter, TypeName(parameter), RefStructAdvice.For(parameter));
            return null;
        }

        (AttributeData Attribute, ParameterSource Source)[] marks = FindMarks(parameter);
        if (marks.Length > 1)
        {
            fault = Broken(RuleIds.UnboundParameter, parameter, "it is marked with several sources; keep one of the attributes");
            return null;
        }

        if (marks.Length == 0 && FindView(parameter) is { } view)
        {
            return Model(parameter, view);
        }

        string name = marks.Length == 1 && marks[0].Attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Name").Value.Value is string given ? given : parameter.Name;
        CapturingSegment? segment = template.Find(name);
        ParameterSource source = marks.Length == 1 ? marks[0].Source
            : segment is not null ? ParameterSource.Route
            : ParameterSource.Query;

        ValueModel? value = ValueTypes.Classify(parameter, source == ParameterSource.Route ? segment?.Name ?? name : name);
        if (IsJson(parameter, source, value, isMarked: marks.Length == 1, verb))
        {
            fault = JsonTypes.FindFaults(parameter).FirstOrDefault();
            return fault is null ? new(parameter.Name, ParameterSource.Json, IsByReference(parameter), Value: null, JsonTypes.Describe(parameter)) : null;
        }

        fault = FindFault(parameter, source, value, template, name, isMarked: marks.Length == 1)
            ?? (source == ParameterSource.Route ? FindMissingFault(parameter, attribute, value!, template, segment!) : null);
        return fault is null ? Model(parameter, source, source == ParameterSource.Body ? null : value) : null;
    }

    /// <summary>Whether a parameter is a body that is JSON: an object is, without a mark, where requests usually have one.</summary>
    private static bool IsJson(IParameterSymbol parameter, ParameterSource source, ValueModel? value, bool isMarked, RequestVerb verb)
        => source == ParameterSource.Body ? JsonTypes.IsJson(parameter.Type)
            : source == ParameterSource.Query && value is null && !isMarked && verb is RequestVerb.Post or RequestVerb.Put or RequestVerb.Patch && IsComplex(parameter);

    /// <summary>Whether a type is no single value that a text could be.</summary>
    private static bool IsComplex(IParameterSymbol parameter)
        => JsonTypes.IsJson(parameter.Type) && !JsonScalars.IsSimple(parameter.Type.WithoutNullable());

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

    private static Fault? FindFault(IParameterSymbol parameter, ParameterSource source, ValueModel? value, RouteTemplate template, string name, bool isMarked)
    {
        bool isSpan = value is { Kind: ValueKind.Span };
        return source switch
        {
            ParameterSource.Body when !isSpan => Broken(RuleIds.UnboundParameter, parameter, "the request body is given as ReadOnlySpan<byte>, or as what JSON is made of"),
            ParameterSource.Query when value is null && !isMarked && parameter.Type is not IArrayTypeSymbol && IsComplex(parameter) => Broken(RuleIds.UnboundParameter, parameter, "an object is the JSON body where the route is for POST, PUT or PATCH; mark it with [FromBody] if this request has a body, too, or use one of these methods"),
            _ when value is null => Broken(RuleIds.UnsupportedParameterType, parameter, TypeName(parameter)),
            ParameterSource.Route when template.Find(name) is null => Broken(RuleIds.UnboundParameter, parameter, $"the template '{template.Text}' has no parameter '{name}'{Suggest(template, name)}"),
            ParameterSource.Query when isSpan && !isMarked => Broken(RuleIds.UnboundParameter, parameter, $"the template '{template.Text}' has no parameter of its name{Suggest(template, name)}; mark it with [FromBody] for the request body"),
            ParameterSource.Query or ParameterSource.Header when isSpan => Broken(RuleIds.UnboundParameter, parameter, "ReadOnlySpan<byte> is given from the route and the body only; use string"),
            ParameterSource.Query when LiteralText.HasHalfPair(name) => Broken(RuleIds.UnboundParameter, parameter, LiteralText.HalfPair),
            ParameterSource.Header when !HeaderName.IsValid(name) => Broken(RuleIds.UnboundParameter, parameter, $"no header has the name '{name}'; a name is of letters, digits and {HeaderName.Signs}, such as [FromHeader(Name = \"User-Agent\")]"),
            _ => null,
        };
    }

    /// <summary>What is wrong with what the parameter is given where the path ends before it.</summary>
    private static Fault? FindMissingFault(IParameterSymbol parameter, AttributeData attribute, ValueModel value, RouteTemplate template, CapturingSegment segment)
    {
        if (segment.IsOptional && value.Kind != ValueKind.Span && value.Fallback is null)
        {
            return Broken(RuleIds.OptionalParameter, parameter, $"{{{segment.Name}?}}", TypeName(parameter));
        }

        return segment.Default is { } text && !DefaultText.Fits(value, text)
            ? new(
                RuleIds.UnfitDefault,
                LiteralLocation.OfDefault(attribute, TemplateReader.TextOf(attribute)!, segment.Name),
                template.Text,
                $"the default '{text}' is no {value.Expected}, which the handler's parameter '{parameter.Name}' is")
            : null;
    }

    private static bool AreAllTaken(IMethodSymbol method, AttributeData attribute, RouteTemplate template, List<ParameterModel> models, Action<Fault>? report)
    {
        bool areTaken = true;
        foreach (TemplateSegment one in template.Segments)
        {
            if (one is not CapturingSegment segment || segment.Name[0] == '_' || models.Exists(model => model.Source == ParameterSource.Route && model.Value!.WireName == segment.Name))
            {
                continue;
            }

            areTaken = false;
            report?.Invoke(UnusedParameter.Describe(method, attribute, segment));
        }

        return areTaken;
    }

    private static string Suggest(RouteTemplate template, string name)
        => NearName.Find(name, template.ParameterNames) is { } near ? $"; was '{near}' meant?" : "";

    private static string TypeName(IParameterSymbol parameter) => parameter.Type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    private static ParameterModel Model(IParameterSymbol parameter, ParameterSource source, ValueModel? value = null)
        => new(parameter.Name, source, IsByReference(parameter), value);

    private static bool IsByReference(IParameterSymbol parameter) => parameter.RefKind is RefKind.In or RefKind.RefReadOnlyParameter;

    private static Fault Broken(string rule, IParameterSymbol parameter, params EquatableArray<string> arguments)
        => new(rule, parameter.Locations[0], [parameter.Name, .. arguments]);
}
