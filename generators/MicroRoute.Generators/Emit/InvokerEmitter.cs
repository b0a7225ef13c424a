using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the invoker of one route.</summary>
internal sealed class InvokerEmitter
{
    /// <summary>What an invoker's body names: no variable may hide it, and <c>_</c> would be no variable.</summary>
    private static readonly string[] Used =
["context", "_", "AsyncResult", "BindingFault", "BoundValue", "JsonBody", "JsonWriter", "ResultWriter", "RouteValue"];

    private readonly SourceWriter _writer;
    private readonly RouteModel _route;
    private readonly NameSet _names = new(Used);
    private readonly string[] _locals;

    public InvokerEmitter(SourceWriter writer, RouteModel route)
    {
        _writer = writer;
        _route = route;
        _locals = [.. route.Handler.Parameters.Select(parameter => CSharp.Identifier(_names.Claim(parameter.Name)))];
    }

    public void Write()
    {
        Dictionary<string, string> captures = OwnRoutes.TakenBy(_route).ToDictionary(taken => taken.Capture.Name, taken => _names.Claim(taken.Capture.Name + "Text"));
        string parameters = string.Concat(captures.Values.Select(capture => $", ReadOnlySpan<byte> {capture}"));
        _writer.Lines($"// {_route.Verb.Token()} {CSharp.Escape(_route.Template.Text)} => {_route.Handler.DisplayName}");
        using (_writer.Block($"public static void {_route.Handler.InvokerName}(ref HttpContext context{parameters})"))
        {
            string[] arguments = [.. _route.Handler.Parameters.Select((parameter, index) => WriteArgument(parameter, _locals[index], captures))];
            if (_route.Handler.Parameters.Any(ValueEmitter.CanFail))
            {
                _writer.Lines("if (BindingFault.Answer(ref context))");
                _writer.Lines("{");
                _writer.Lines("    return;");
                _writer.Lines("}");
            }

            string call = $"{_route.Handler.TypeName}.{CSharp.Identifier(_route.Handler.MethodName)}({string.Join(", ", arguments)})";
            _writer.Gap();
            _writer.Lines(_route.Handler switch
            {
                { IsAsync: false, Result: null } => $"{call};",
                { IsAsync: false, Result: { } result } => $"{result.Writer}.Write(ref context, {call});",
                { Result: null } => $"AsyncResult.Write(ref context, {call});",
                { Result: { } result } => $"AsyncResult.Write<{result.TypeName}, {result.Writer}>(ref context, {call});",
            });
        }
    }

    /// <summary>Writes what makes an argument, and gives the expression for it.</summary>
    private string WriteArgument(ParameterModel parameter, string local, Dictionary<string, string> captures)
    {
        if (parameter.Value is { } value)
        {
            string bound = parameter.Source == ParameterSource.Route
                ? ValueEmitter.OfRoute(value, captures[value.WireName], SegmentOf(value))
                : ValueEmitter.OfLookup(value, parameter.Source);
            _writer.Lines($"{ValueEmitter.TypeOf(value)} {local} = {bound};");
            return parameter.IsByReference ? $"in {local}" : local;
        }

        if (parameter.Json is { } json)
        {
            string missing = json.Fallback is { } fallback ? $", {fallback}" : "";
            _writer.Lines($"{json.TypeName} {local} = JsonBody.Get<{json.TypeName}, {JsonFile.Type}<{json.TypeName}>>(ref context, {CSharp.Utf8(parameter.Name)}, {CSharp.Utf8(json.Expected)}{missing});");
            return parameter.IsByReference ? $"in {local}" : local;
        }

        (string type, string expression, bool isVariable) = parameter.Source switch
        {
            ParameterSource.Context => ("HttpContext", "context", true),
            ParameterSource.Request => ("HttpRequest", "context.Request", true),
            ParameterSource.Response => ("HttpResponse", "context.Response", false),
            ParameterSource.Aborted => ("global::System.Threading.CancellationToken", Token(_route.Handler), false),
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

        _writer.Lines($"{type} {local} = {expression};");
        return $"in {local}";
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
