using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the invoker of one route.</summary>
internal sealed class InvokerEmitter
{
    /// <summary>What an invoker's body names: no variable may hide it, and <c>_</c> would be no variable.</summary>
    private static readonly string[] Used =
        ["context", "_", "AsyncResult", "BindingFault", "BodyCheck", "BodyPath", "BoundCheck", "BoundService", "BoundValue", "BoundValues", "Check", "FormValue", "JsonBody", "JsonWriter", "ResultsWriter", "ResultWriter", "RouteValue", "ValueResultWriter"];

    private readonly SourceWriter _writer;
    private readonly RouteModel _route;
    private readonly CheckEmitter _checks;
    private readonly NameSet _names = new(Used);

    // Two groups may have members that are equal.
    private readonly Dictionary<ParameterModel, string> _locals = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> _captures;

    /// <param name="writer">The file.</param>
    /// <param name="route">The route.</param>
    /// <param name="checks">Writes the checks of all routes' values.</param>
    public InvokerEmitter(SourceWriter writer, RouteModel route, CheckEmitter checks)
    {
        _checks = checks;
        _writer = writer;
        _route = route;
        foreach (ParameterModel parameter in route.Handler.Parameters)
        {
            _locals.Add(parameter, Claim(parameter.Name));
        }

        foreach (ParameterModel group in route.Handler.Parameters.Where(parameter => parameter.Group is not null))
        {
            foreach (ParameterModel member in group.Bound)
            {
                _locals.Add(member, Claim(group.Name + char.ToUpperInvariant(member.Name[0]) + member.Name.Substring(1)));
            }
        }

        _captures = OwnRoutes.TakenBy(_route).ToDictionary(taken => taken.Capture.Name, taken => _names.Claim(taken.Capture.Name + "Text"));
    }

    public void Write()
    {
        HandlerModel handler = _route.Handler;
        string parameters = string.Concat(_captures.Values.Select(capture => $", ReadOnlySpan<byte> {capture}"));
        _writer.Lines($"// {_route.Verb.Token()} {CSharp.Escape(_route.Template.Text)} => {handler.DisplayName}");
        using (_writer.Block($"public static void {handler.InvokerName}(ref HttpContext context{parameters})"))
        {
            // There is one body, of one kind.
            if (handler.Bound.FirstOrDefault(parameter => parameter.Source is ParameterSource.Form or ParameterSource.Json) is { } body)
            {
                WriteReturn($"!{(body.Source == ParameterSource.Form ? "FormValue" : "JsonBody")}.Accept(ref context)");
                _writer.Gap();
            }

            bool hasFailed = false;
            foreach (ParameterModel parameter in handler.Parameters)
            {
                WriteValues(parameter, ref hasFailed);
            }

            if (handler.Bound.Any(parameter => ValueEmitter.CanFail(parameter) || parameter.Checks.Count > 0))
            {
                WriteReturn("BindingFault.Answer(ref context)");
            }

            if (handler.Bound.Any(parameter => parameter.Source == ParameterSource.Service))
            {
                WriteCallInScope(handler);
            }
            else
            {
                WriteCall(handler);
            }
        }
    }

    private string Claim(string name) => CSharp.Identifier(_names.Claim(name));

    private void WriteReturn(string condition)
    {
        _writer.Lines($"if ({condition})");
        _writer.Lines("{");
        _writer.Lines("    return;");
        _writer.Lines("}");
    }

    private void WriteCall(HandlerModel handler)
    {
        string[] arguments = [.. handler.Parameters.Select(WriteArgument)];
        string call = $"{handler.TypeName}.{CSharp.Identifier(handler.MethodName)}({string.Join(", ", arguments)})";
        _writer.Gap();
        _writer.Lines(handler switch
        {
            { IsAsync: false, Result: null } => $"{call};",
            { IsAsync: false, Result: { } result } => $"{result.Writer}.Write(ref context, {call});",
            { Result: null } => $"AsyncResult.Write(ref context, {call});",
            { Result: { } result } => $"AsyncResult.Write<{result.TypeName}, {result.Writer}>(ref context, {call});",
        });
    }

    private void WriteCallInScope(HandlerModel handler)
    {
        _writer.Gap();
        using (_writer.Block("try"))
        {
            WriteCall(handler);
        }

        using (_writer.Block("finally"))
        {
            _writer.Lines("BoundService.EndScope(ref context);");
        }
    }

    /// <summary>Writes what makes the values of a parameter, or of the members of a group.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="hasFailed">Whether a value before may have been wrong.</param>
    private void WriteValues(ParameterModel parameter, ref bool hasFailed)
    {
        string? initial = parameter.Group is { } group ? WriteInitial(parameter, group) : null;
        foreach (ParameterModel bound in parameter.Bound)
        {
            if (bound.Value is { } value)
            {
                if (bound.Checks.Count > 0 && hasFailed)
                {
                    _writer.Lines("BoundCheck.Begin(ref context);");
                }

                value = value.KeepsInitial ? value with { Fallback = $"{initial}.{CSharp.Identifier(bound.Name)}" } : value;
                string made = bound.Source == ParameterSource.Route
                    ? ValueEmitter.OfRoute(value, _captures[value.WireName], SegmentOf(value))
                    : ValueEmitter.OfLookup(value, bound.Source);
                _writer.Lines($"{ValueEmitter.TypeOf(value)} {_locals[bound]} = {made};");
                _checks.Write(_writer, bound, _locals[bound]);
                hasFailed |= ValueEmitter.CanFail(bound);
            }
            else if (bound.Json is { } json)
            {
                bool isChecked = bound.Checks.Count + json.Types.Count > 0;
                if (isChecked && hasFailed)
                {
                    _writer.Lines("BoundCheck.Begin(ref context);");
                }

                string missing = json.Fallback is { } fallback ? $", {fallback}" : "";
                _writer.Lines($"{json.TypeName} {_locals[bound]} = JsonBody.Get<{json.TypeName}, {JsonFile.Type}<{json.TypeName}>>(ref context, {CSharp.Utf8(json.WireName)}, {CSharp.Utf8(json.Expected)}{missing});");
                if (isChecked)
                {
                    new BodyCheckEmitter(_checks).Write(_writer, bound, json, _locals[bound], Claim(bound.Name + "Path"));
                }

                hasFailed = true;
            }
        }
    }

    /// <summary>Writes an object whose properties have the values that they begin with, if there are such properties.</summary>
    private string? WriteInitial(ParameterModel parameter, GroupModel group)
    {
        if (!parameter.Bound.Any(member => member.Value is { KeepsInitial: true }))
        {
            return null;
        }

        string local = Claim(parameter.Name + "Initial");
        string required = string.Join(", ", group.RequiredProperties.Select(name => $"{CSharp.Identifier(name)} = default"));
        _writer.Lines($"var {local} = new {group.TypeName}(){(required.Length > 0 ? $" {{ {required} }}" : "")};");
        return local;
    }

    /// <summary>Gives the expression for an argument, and writes the variable that it needs.</summary>
    private string WriteArgument(ParameterModel parameter)
    {
        (string type, string expression, bool isVariable) = parameter switch
        {
            { Value: { } value } => (value.TypeName, _locals[parameter], true),
            { Json: { } json } => (json.TypeName, _locals[parameter], true),
            { Group: { } group } => (group.TypeName, Create(group), false),
            { Source: ParameterSource.Context } => ("HttpContext", "context", true),
            { Source: ParameterSource.Request } => ("HttpRequest", "context.Request", true),
            { Source: ParameterSource.Response } => ("HttpResponse", "context.Response", false),
            { Source: ParameterSource.Aborted } => ("global::System.Threading.CancellationToken", Token(_route.Handler), false),
            { Service: { } service } => (service.TypeName, OfService(service, parameter), false),
            _ => ("ReadOnlySpan<byte>", "context.Request.Body", false),
        };
        if (!parameter.IsByReference)
        {
            return expression;
        }

        if (isVariable)
        {
            return $"in {expression}";
        }

        _writer.Lines($"{type} {_locals[parameter]} = {expression};");
        return $"in {_locals[parameter]}";
    }

    private string Create(GroupModel group)
    {
        string arguments = string.Join(", ", group.Arguments.Select(WriteArgument));
        string properties = string.Join(", ", group.Properties.Select(property => $"{CSharp.Identifier(property.Name)} = {WriteArgument(property)}"));
        return $"new {group.TypeName}({arguments}){(properties.Length > 0 ? $" {{ {properties} }}" : "")}";
    }

    private static string OfService(ServiceModel service, ParameterModel parameter)
    {
        string key = service.Key is { } constant ? $", {constant}" : "";
        return $"BoundService.Get{(service.IsOptional ? "OrNull" : "")}<{service.TypeName}>(ref context, {CSharp.Literal(parameter.Name)}{key})";
    }

    private static string Token(HandlerModel handler) => handler switch
    {
        { Timeout: { } milliseconds } => $"AsyncResult.Aborted(ref context, {milliseconds})",
        { IsAsync: true } => "AsyncResult.Aborted(ref context)",
        _ => "context.RequestAborted",
    };

    private CapturingSegment SegmentOf(ValueModel value)
        => _route.Template.Segments.OfType<CapturingSegment>().First(segment => segment.Name == value.WireName);
}
