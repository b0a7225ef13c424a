using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes what makes a value of text.</summary>
internal static class ValueEmitter
{
    /// <summary>Whether a text can be wrong, or missing.</summary>
    public static bool CanFail(ParameterModel parameter)
        => parameter.Json is not null || parameter is { Value.Kind: ValueKind.Parsed or ValueKind.Enum } or { Value.Kind: ValueKind.Text, Source: not ParameterSource.Route };

    /// <summary>The type of the value's variable.</summary>
    public static string TypeOf(ValueModel value) => value switch
    {
        { Kind: ValueKind.Span } => "ReadOnlySpan<byte>",
        { IsNullable: true, Kind: not ValueKind.Text } => value.TypeName + "?",
        _ => value.TypeName,
    };

    /// <summary>A part of the path as a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="text">The variable with the part's bytes.</param>
    /// <param name="segment">The template's parameter. An empty text stands for a missing value, where it can be missing.</param>
    public static string OfRoute(ValueModel value, string text, CapturingSegment segment)
    {
        string captured = segment.Default is { } missing ? $"{text}.IsEmpty ? {CSharp.Utf8(missing.Replace("%", "%25"))} : {text}" : text;
        string bound = value.Kind switch
        {
            ValueKind.Span => $"RouteValue.Decode(ref context, {captured})",
            ValueKind.Text => $"RouteValue.DecodeText(ref context, {captured})",
            _ => $"RouteValue.Get<{value.TypeName}, {Parser(value)}>(ref context, {CSharp.Utf8(value.WireName)}, {captured})",
        };
        return segment is { CanBeMissing: true, Default: null } && value is { Fallback: { } fallback, Kind: not ValueKind.Span }
            ? $"{text}.IsEmpty ? {fallback} : {bound}"
            : bound;
    }

    /// <summary>A part of the query, or a header field, as a value.</summary>
    public static string OfLookup(ValueModel value, ParameterSource source)
    {
        string method = value switch
        {
            { Kind: ValueKind.Text } => $"GetText<{source}Value>",
            { IsNullable: true, Fallback: not null } => $"GetNullable<{source}Value, {value.TypeName}, {Parser(value)}>",
            _ => $"Get<{source}Value, {value.TypeName}, {Parser(value)}>",
        };
        string missing = value.Fallback is { } fallback ? $", {fallback}" : "";
        return $"BoundValue.{method}(ref context, {CSharp.Utf8(value.WireName)}{missing})";
    }

    private static string Parser(ValueModel value) => value.Kind == ValueKind.Enum ? EnumParserEmitter.Type : "ValueParser";
}
