using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes what makes a value of text.</summary>
internal static class ValueEmitter
{
    /// <summary>Whether a text can be wrong, or missing.</summary>
    public static bool CanFail(ParameterModel parameter)
        => parameter.Json is not null || parameter is { Value.Kind: ValueKind.Parsed or ValueKind.SelfParsed or ValueKind.Enum } or { Value.Kind: ValueKind.Text, Source: not ParameterSource.Route };

    /// <summary>The type of the value's variable.</summary>
    public static string TypeOf(ValueModel value) => value switch
    {
        { Kind: ValueKind.Span } => "ReadOnlySpan<byte>",
        { IsNullable: true, IsReferenceType: false } => value.TypeName + "?",
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
            ValueKind.SelfParsed => $"RouteValue.Get<{value.TypeName}, {Parser(value)}>(ref context, {CSharp.Utf8(value.WireName)}, RouteValue.Decode(ref context, {captured}))",
            _ => $"RouteValue.Get<{value.TypeName}, {Parser(value)}>(ref context, {CSharp.Utf8(value.WireName)}, {captured})",
        };
        return segment is { CanBeMissing: true, Default: null } && value is { Fallback: { } fallback, Kind: not ValueKind.Span }
            ? $"{text}.IsEmpty ? {fallback} : {bound}"
            : bound;
    }

    /// <summary>A part of the query or a form, a header field or a cookie, as a value.</summary>
    public static string OfLookup(ValueModel value, ParameterSource source)
    {
        string method = value switch
        {
            { List: not ListForm.None } => OfList(value, source),
            { Kind: ValueKind.Text } => $"BoundValue.GetText<{source}Value>",
            { IsNullable: true, IsReferenceType: false, Fallback: not null } => $"BoundValue.GetNullable<{source}Value, {value.TypeName}, {Parser(value)}>",
            _ => $"BoundValue.Get<{source}Value, {value.TypeName}, {Parser(value)}>",
        };
        string missing = value is { List: ListForm.None, Fallback: { } fallback } ? $", {fallback}" : "";
        string otherwise = value is { List: not ListForm.None, KeepsInitial: true } ? $" ?? {value.Fallback}" : "";
        return $"{method}(ref context, {CSharp.Utf8(value.WireName)}{missing}){otherwise}";
    }

    private static string OfList(ValueModel value, ParameterSource source)
        => $"BoundValues.Get{value.List}{(value.Fallback is null ? "" : "OrNull")}<{source}Value, {value.ElementName}, {Parser(value)}>";

    private static string Parser(ValueModel value)
        => value.Kind == ValueKind.Enum ? EnumParserEmitter.Type
            : value.Parser is not null ? TextParserEmitter.Type
            : "ValueParser";
}
