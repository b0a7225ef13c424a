using MicroRoute.Generators.Diagnostics;
using MicroRoute.Generators.Json;
using MicroRoute.Generators.Parsing.Checks;
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
        ("FromCookieAttribute", ParameterSource.Cookie),
        ("FromFormAttribute", ParameterSource.Form),
        ("FromServicesAttribute", ParameterSource.Service),
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
        ParameterModel? body = null;
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.FindAttribute(GroupParser.Attribute) is null)
            {
                Add(models, Parse(BindingTarget.Of(parameter)));
            }
            else
            {
                Add(models, ParseGroup(parameter));
            }
        }

        // A template's parameter may be that of a broken one, so it is looked for among sound ones only.
        return isValid && AreAllTaken(method, attribute, template, models, report) ? models.ToEquatableArray() : null;

        ParameterModel? Parse(BindingTarget target)
        {
            ParameterModel? model = ParseOne(target, attribute, verb, template, out Fault? fault);
            if (model is { IsBody: true })
            {
                if (body is not null && (model.Source, body.Source) is not (ParameterSource.Form, ParameterSource.Form))
                {
                    fault = Broken(RuleIds.TwoBodies, target, body.Name);
                }

                body ??= model;
                fault ??= model.IsStream ? FindWaitFault(method, target) : null;
            }
            else if (model is { Source: ParameterSource.Route })
            {
                fault = TypeFacts.FindFault(method, attribute, template.Find(model.Value!.WireName)!, model);
            }

            Report(fault);
            return model switch
            {
                { Value: { } value } => model with { Checks = CheckParser.Parse(target, value, Skip) },
                { Json: { } json } => model with { Checks = ParseBody(target, json) },
                _ => model,
            };

            void Skip(AttributeData check) => report?.Invoke(Broken(RuleIds.UncheckedAttribute, target, check.AttributeClass!.Name));

            EquatableArray<CheckModel> ParseBody(BindingTarget target, JsonBodyModel json)
            {
                foreach ((string member, string check) in JsonChecks.Of(target.Type, target.Owner.ContainingAssembly).Skipped)
                {
                    report?.Invoke(new(RuleIds.UncheckedAttribute, target.Owner.Locations[0], member, check));
                }

                return CheckParser.Parse(CheckParser.AttributesOf(target.Symbol), CheckedValue.OfJson(target.Type, json.WireName), Skip);
            }
        }

        ParameterModel? ParseGroup(IParameterSymbol parameter)
        {
            var target = BindingTarget.Of(parameter);
            string? reason = GroupParser.Parse(parameter, out IParameterSymbol[] arguments, out IPropertySymbol[] properties);
            Report(FindReferenceFault(target)
                ?? (FindMarks(target).Length > 0 ? Broken(RuleIds.UnboundParameter, target, "it is marked with several sources; keep one of the attributes") : null)
                ?? (reason is not null ? Broken(RuleIds.ParameterGroup, target, reason) : null));
            return reason is null ? Model(target, ParameterSource.Group) with
            {
                Group = new(parameter.Type.CodeName(), ParseMembers(arguments), ParseMembers(properties), [.. properties.Where(property => property.IsRequired).Select(property => property.Name)]),
            } : null;

            EquatableArray<ParameterModel> ParseMembers(IEnumerable<ISymbol> members)
            {
                var bound = new List<ParameterModel>();
                foreach (ISymbol member in members)
                {
                    Add(bound, Parse(BindingTarget.OfMember(member, parameter)));
                }

                return bound.ToEquatableArray();
            }
        }

        void Report(Fault? fault)
        {
            isValid &= fault is null;
            if (fault is not null)
            {
                report?.Invoke(fault);
            }
        }
    }

    private static void Add(List<ParameterModel> models, ParameterModel? model)
    {
        if (model is not null)
        {
            models.Add(model);
        }
    }

    private static ParameterModel? ParseOne(BindingTarget parameter, AttributeData attribute, RequestVerb verb, RouteTemplate template, out Fault? fault)
    {
        fault = FindReferenceFault(parameter);
        if (fault is not null)
        {
            return null;
        }

        (AttributeData Attribute, ParameterSource Source)[] marks = FindMarks(parameter);
        if (marks.Length > 1)
        {
            fault = Broken(RuleIds.UnboundParameter, parameter, "it is marked with several sources; keep one of the attributes");
            return null;
        }

        if (marks is [(var mark, ParameterSource.Service)])
        {
            string? reason = ServiceParser.Parse(parameter, mark, out ServiceModel? service);
            fault = reason is null ? null : Broken(RuleIds.UnboundParameter, parameter, reason);
            return Model(parameter, ParameterSource.Service) with { Service = service };
        }

        if (marks.Length == 0 && FindView(parameter) is { } view)
        {
            return Model(parameter, view);
        }

        if (marks is [] or [(_, ParameterSource.Body)] && StreamTypes.FindBody(parameter.Type) is { } stream)
        {
            return Model(parameter, stream);
        }

        string name = marks.Length == 1 && marks[0].Attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Name").Value.Value is string given ? given : parameter.WireName;
        CapturingSegment? segment = template.Find(name);
        ParameterSource source = marks.Length == 1 ? marks[0].Source
            : segment is not null ? ParameterSource.Route
            : ParameterSource.Query;

        ValueModel? value = ValueTypes.Classify(parameter, source == ParameterSource.Route ? segment?.Name ?? name : name);
        bool isMarked = marks.Length == 1;
        if (value is { List: not ListForm.None } && !isMarked && TakesBody(verb))
        {
            // Where there is a body a list is that, as in ASP.NET Core.
            value = null;
        }

        if (IsJson(parameter, source, value, isMarked, verb))
        {
            fault = JsonTypes.FindFaults(parameter).FirstOrDefault();
            return fault is null ? Model(parameter, ParameterSource.Json) with { Json = JsonTypes.Describe(parameter) } : null;
        }

        fault = FindFault(parameter, source, value, template, name, isMarked)
            ?? (source == ParameterSource.Route ? FindMissingFault(parameter, attribute, value!, template, segment!) : null);
        return fault is null ? Model(parameter, source, source == ParameterSource.Body ? null : value) : null;
    }

    private static Fault? FindReferenceFault(BindingTarget parameter)
        => parameter.RefKind is RefKind.Ref or RefKind.Out ? Broken(RuleIds.ByReferenceParameter, parameter, parameter.RefKind == RefKind.Ref ? "ref" : "out")
            : RefStructAdvice.IsLost(parameter) ? Broken(RuleIds.RefStructInAsync, parameter, TypeName(parameter), RefStructAdvice.For(parameter))
            : null;

    /// <summary>What is wrong with a body that comes while the handler runs.</summary>
    private static Fault? FindWaitFault(IMethodSymbol method, BindingTarget body)
    {
        if (method.ReturnType.IsTask() || BlockingAttribute.IsOn(method) || ResultTypes.IsStream(method.ReturnType))
        {
            return null;
        }

        Fault fault = Broken(RuleIds.StreamInSync, body, TypeName(body));
        return BlockingAttribute.Suits(method) ? fault.Hint(FixHints.MayBlock) : fault;
    }

    /// <summary>Whether requests usually have a body.</summary>
    private static bool TakesBody(RequestVerb verb) => verb is RequestVerb.Post or RequestVerb.Put or RequestVerb.Patch;

    /// <summary>Whether a parameter is a body that is JSON: an object is, without a mark, where requests usually have one.</summary>
    private static bool IsJson(BindingTarget parameter, ParameterSource source, ValueModel? value, bool isMarked, RequestVerb verb)
        => source == ParameterSource.Body ? JsonTypes.IsJson(parameter.Type)
            : source == ParameterSource.Query && value is null && !isMarked && TakesBody(verb) && IsComplex(parameter);

    /// <summary>Whether a type is no single value that a text could be.</summary>
    private static bool IsComplex(BindingTarget parameter)
        => JsonTypes.IsJson(parameter.Type) && !JsonScalars.IsSimple(parameter.Type.WithoutNullable());

    private static (AttributeData Attribute, ParameterSource Source)[] FindMarks(BindingTarget parameter)
    {
        var found = new List<(AttributeData, ParameterSource)>();
        foreach (AttributeData attribute in parameter.Symbol.GetAttributes())
        {
            if (ServiceParser.IsKeyedMark(attribute))
            {
                found.Add((attribute, ParameterSource.Service));
            }
            else if (Array.Find(Marks, mark => attribute.AttributeClass.IsRuntimeType(mark.Attribute)) is { Attribute: not null } mark)
            {
                found.Add((attribute, mark.Source));
            }
        }

        return [.. found];
    }

    private static ParameterSource? FindView(BindingTarget parameter)
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

    private static Fault? FindFault(BindingTarget parameter, ParameterSource source, ValueModel? value, RouteTemplate template, string name, bool isMarked)
    {
        bool isSpan = value is { Kind: ValueKind.Span };
        return source switch
        {
            ParameterSource.Body when !isSpan => Broken(RuleIds.UnboundParameter, parameter, "the request body is given as ReadOnlySpan<byte>, or as what JSON is made of"),
            ParameterSource.Query when value is null && !isMarked && parameter.Type is not IArrayTypeSymbol && IsComplex(parameter) => Broken(RuleIds.UnboundParameter, parameter, "an object is the JSON body where the route is for POST, PUT or PATCH; mark it with [FromBody] if this request has a body, too, or use one of these methods"),
            _ when value is null => Broken(RuleIds.UnsupportedParameterType, parameter, TypeName(parameter)),
            ParameterSource.Route when template.Find(name) is null => Broken(RuleIds.UnboundParameter, parameter, $"the template '{template.Text}' has no parameter '{name}'{Suggest(template, name)}"),
            ParameterSource.Query when isSpan && !isMarked => Broken(RuleIds.UnboundParameter, parameter, $"the template '{template.Text}' has no parameter of its name{Suggest(template, name)}; mark it with [FromBody] for the request body"),
            ParameterSource.Query or ParameterSource.Header or ParameterSource.Cookie or ParameterSource.Form when isSpan => Broken(RuleIds.UnboundParameter, parameter, "ReadOnlySpan<byte> is given from the route and the body only; use string"),
            ParameterSource.Route or ParameterSource.Cookie when value is { List: not ListForm.None } => Broken(RuleIds.UnboundParameter, parameter, "a list is given from the query, the header and a form only"),
            ParameterSource.Query or ParameterSource.Form when LiteralText.HasHalfPair(name) => Broken(RuleIds.UnboundParameter, parameter, LiteralText.HalfPair),
            ParameterSource.Header when !HeaderName.IsValid(name) => Broken(RuleIds.UnboundParameter, parameter, $"no header has the name '{name}'; a name is of letters, digits and {HeaderName.Signs}, such as [FromHeader(Name = \"User-Agent\")]"),
            ParameterSource.Cookie when !HeaderName.IsValid(name) => Broken(RuleIds.UnboundParameter, parameter, $"no cookie has the name '{name}'; a name is of letters, digits and {HeaderName.Signs}, such as [FromCookie(Name = \"session\")]"),
            _ => null,
        };
    }

    /// <summary>What is wrong with what the parameter is given where the path ends before it.</summary>
    private static Fault? FindMissingFault(BindingTarget parameter, AttributeData attribute, ValueModel value, RouteTemplate template, CapturingSegment segment)
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
                $"the default '{text}' is no {value.Expected}, which the handler's parameter '{parameter.DisplayName}' is")
            : null;
    }

    private static bool AreAllTaken(IMethodSymbol method, AttributeData attribute, RouteTemplate template, List<ParameterModel> models, Action<Fault>? report)
    {
        bool areTaken = true;
        foreach (TemplateSegment one in template.Segments)
        {
            if (one is not CapturingSegment segment || segment.Name[0] == '_' || models.SelectMany(model => model.Bound).Any(model => model.Source == ParameterSource.Route && model.Value!.WireName == segment.Name))
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

    private static string TypeName(BindingTarget parameter) => parameter.Type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    private static ParameterModel Model(BindingTarget parameter, ParameterSource source, ValueModel? value = null)
        => new(parameter.Name, source, parameter.RefKind is RefKind.In or RefKind.RefReadOnlyParameter, value);

    private static Fault Broken(string rule, BindingTarget parameter, params EquatableArray<string> arguments)
        => new(rule, parameter.Owner.Locations[0], [parameter.DisplayName, .. arguments]);
}
