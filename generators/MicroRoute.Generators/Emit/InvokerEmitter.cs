using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the invoker of one route.</summary>
internal sealed class InvokerEmitter
{
    /// <summary>What an invoker's body names: no variable may hide it, and <c>_</c> would be no variable.</summary>
    private static readonly string[] Used =
    [
        "context", "_", "AsyncResult", "BindingFault", "BlockingResult", "BodyCheck", "BodyPath", "BoundCheck", "BoundExchange", "BoundService", "BoundValue", "BoundValues",
        "Check", "EventWriter", "ExchangeResultWriter", "ExchangeWriter", "FormValue", "JsonArrayWriter", "JsonBody", "JsonLinesWriter", "JsonWriter", "ResultsWriter", "ResultWriter", "RouteValue", "StreamResultWriter", "TextEventWriter", "UpcastWriter", "ValueResultWriter",
    ];

    /// <summary>What means something else in the struct that takes the arguments to another thread.</summary>
    private static readonly string[] CallMembers =
        ["Invoke", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private readonly SourceWriter _writer;
    private readonly RouteModel _route;
    private readonly CheckEmitter _checks;
    private readonly string _callName;
    private readonly NameSet _names;

    // Two groups may have members that are equal.
    private readonly Dictionary<ParameterModel, string> _locals = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> _captures;

    /// <param name="writer">The file.</param>
    /// <param name="route">The route.</param>
    /// <param name="checks">Writes the checks of all routes' values.</param>
    /// <param name="members">The names of the class that the invoker is in.</param>
    public InvokerEmitter(SourceWriter writer, RouteModel route, CheckEmitter checks, NameSet members)
    {
        _checks = checks;
        _names = new(route.Handler.IsBlocking ? [.. Used, .. CallMembers] : Used);
        _callName = route.Handler.IsBlocking ? members.Claim(route.Handler.InvokerName + "Call") : "";
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

        if (handler.IsBlocking)
        {
            WriteBlockingCall(handler);
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
        if (handler.IsBlocking)
        {
            string result = handler.Result is { } written ? $", {written.TypeName}, {written.Writer}" : "";
            string values = string.Join(", ", handler.Parameters.Select(ExpressionOf));
            _writer.Gap();
            _writer.Lines($"BlockingResult.Write<{_callName}{result}>(ref context, new({values}));");
            return;
        }

        string[] arguments = [.. handler.Parameters.Select(WriteArgument)];
        string call = Call(handler, arguments);
        _writer.Gap();
        _writer.Lines(handler switch
        {
            { IsAsync: false, Result: null } => $"{call};",
            { IsAsync: false, Result: { } result } => $"{result.Writer}.Write(ref context, {call});",
            { Result: null } => $"AsyncResult.Write(ref context, {call});",
            { Result: { } result } => $"AsyncResult.Write<{result.TypeName}, {result.Writer}>(ref context, {call});",
        });
    }

    /// <summary>Writes what takes the arguments to the thread on which the handler may block.</summary>
    private void WriteBlockingCall(HandlerModel handler)
    {
        string parameters = string.Join(", ", handler.Parameters.Select(parameter => $"{TypeOf(parameter)} {_locals[parameter]}"));
        string call = Call(handler, handler.Parameters.Select(parameter => (parameter.IsByReference ? "in " : "") + _locals[parameter]));
        _writer.Gap();
        using (_writer.Block($"private readonly struct {_callName}({parameters}) : IBlockingCall{(handler.Result is { } result ? $"<{result.TypeName}>" : "")}"))
        {
            _writer.Lines($"public {handler.Result?.TypeName ?? "void"} Invoke() => {call};");
        }
    }

    private static string Call(HandlerModel handler, IEnumerable<string> arguments)
        => $"{handler.TypeName}.{CSharp.Identifier(handler.MethodName)}({string.Join(", ", arguments)})";

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
        string expression = ExpressionOf(parameter);
        if (!parameter.IsByReference)
        {
            return expression;
        }

        if (IsVariable(parameter))
        {
            return $"in {expression}";
        }

        _writer.Lines($"{TypeOf(parameter)} {_locals[parameter]} = {expression};");
        return $"in {_locals[parameter]}";
    }

    private static string TypeOf(ParameterModel parameter) => parameter switch
    {
        { Value: { } value } => ValueEmitter.TypeOf(value),
        { Json: { } json } => json.TypeName,
        { Group: { } group } => group.TypeName,
        { Source: ParameterSource.Response } => "HttpResponse",
        { Source: ParameterSource.Aborted } => "global::System.Threading.CancellationToken",
        { Source: ParameterSource.Exchange } => "HttpExchange",
        { Source: ParameterSource.BodyStream } => "global::System.IO.Stream",
        { Source: ParameterSource.BodyReader } => "global::System.IO.Pipelines.PipeReader",
        { Service: { } service } => service.TypeName,
        _ => "ReadOnlySpan<byte>",
    };

    private string ExpressionOf(ParameterModel parameter) => parameter switch
    {
        { Value: not null } or { Json: not null } => _locals[parameter],
        { Group: { } group } => Create(group),
        { Source: ParameterSource.Context } => "context",
        { Source: ParameterSource.Request } => "context.Request",
        { Source: ParameterSource.Response } => "context.Response",
        { Source: ParameterSource.Aborted } => Token(_route.Handler),
        { Source: ParameterSource.Exchange } => $"BoundExchange.Get(ref context{(_route.Handler.Timeout is { } milliseconds ? $", {milliseconds}" : "")})",
        { Source: ParameterSource.BodyStream } => "BoundExchange.Body(ref context)",
        { Source: ParameterSource.BodyReader } => "BoundExchange.BodyReader(ref context)",
        { Service: { } service } => OfService(service, parameter),
        _ => "context.Request.Body",
    };

    /// <summary>Whether the expression is something that a reference can refer to.</summary>
    private static bool IsVariable(ParameterModel parameter)
        => parameter is { Value: not null } or { Json: not null } or { Source: ParameterSource.Context or ParameterSource.Request };

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
        { IsSuspending: true } => "AsyncResult.Aborted(ref context)",
        _ => "context.RequestAborted",
    };

    private CapturingSegment SegmentOf(ValueModel value)
        => _route.Template.Segments.OfType<CapturingSegment>().First(segment => segment.Name == value.WireName);
}
