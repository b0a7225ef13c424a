using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes what makes a value of text, or answers 400.</summary>
internal sealed class ValueEmitter(SourceWriter writer, NameSet names, ParameterModel parameter, ValueModel value, string local)
{
    // What is parsed is never null; a parameter that may be null takes it from a variable of its own.
    private readonly string? _parsed = value.IsNullable && value.Kind != ValueKind.Text ? names.Claim(parameter.Name + "Value") : null;

    private string LocalType => _parsed is null ? value.TypeName : value.TypeName + "?";

    /// <summary>Binds a part of the path.</summary>
    /// <param name="text">The variable with the part's bytes.</param>
    /// <param name="segment">The template's parameter. An empty text stands for a missing value, where it can be missing.</param>
    public void WriteRoute(string text, CapturingSegment segment)
    {
        writer.Gap();
        if (segment.Default is { } missing)
        {
            using (writer.Block($"if ({text}.IsEmpty)"))
            {
                writer.Lines($"{text} = {CSharp.Utf8(missing.Replace("%", "%25"))};");
            }

            writer.Gap();
        }

        if (value.Kind == ValueKind.Span)
        {
            writer.Lines($"ReadOnlySpan<byte> {local} = RouteValue.Decode(ref context, {text});");
        }
        else if (segment is { CanBeMissing: true, Default: null } && value.Fallback is { } fallback)
        {
            writer.Lines($"{LocalType} {local};");
            using (writer.Block($"if ({text}.IsEmpty)"))
            {
                writer.Lines($"{local} = {fallback};");
            }

            using (writer.Block($"else if (!{Parse(text, declares: _parsed is not null)})"))
            {
                WriteFault("Invalid");
            }

            if (_parsed is not null)
            {
                using (writer.Block("else"))
                {
                    writer.Lines($"{local} = {_parsed};");
                }
            }
        }
        else
        {
            using (writer.Block($"if (!{Parse(text, declares: true)})"))
            {
                WriteFault("Invalid");
            }

            if (_parsed is not null)
            {
                writer.Gap();
                writer.Lines($"{LocalType} {local} = {_parsed};");
            }
        }
    }

    /// <summary>Binds a part of the query or a header field.</summary>
    public void WriteLookup()
    {
        string text = names.Claim(parameter.Name + "Text");
        writer.Gap();
        writer.Lines($"{LocalType} {local};");
        using (writer.Block($"switch ({parameter.Source}Value.Find(ref context, {CSharp.Utf8(value.WireName)}, out ReadOnlySpan<byte> {text}))"))
        {
            using (writer.Label("case ValueStatus.Missing:"))
            {
                if (value.Fallback is { } fallback)
                {
                    writer.Lines($"{local} = {fallback};");
                    writer.Lines("break;");
                }
                else
                {
                    WriteFault("Missing");
                }
            }

            using (writer.Label($"case ValueStatus.Found when {Parse(text, declares: _parsed is not null)}:"))
            {
                if (_parsed is not null)
                {
                    writer.Lines($"{local} = {_parsed};");
                }

                writer.Lines("break;");
            }

            using (writer.Label("default:"))
            {
                WriteFault("Invalid");
            }
        }
    }

    private string Parse(string text, bool declares)
    {
        string parser = value.Kind == ValueKind.Enum ? "TryParse" : "ValueParser.TryParse";
        string input = value.Kind == ValueKind.Text && parameter.Source == ParameterSource.Route ? $"RouteValue.Decode(ref context, {text})" : text;
        string type = !declares ? "" : _parsed is null ? LocalType + " " : value.TypeName + " ";
        return $"{parser}({input}, out {type}{_parsed ?? local})";
    }

    private void WriteFault(string fault)
    {
        writer.Lines($"BindingFault.{fault}(ref context, {CSharp.Utf8(value.WireName)}, BindingSource.{parameter.Source}, {CSharp.Utf8(value.Expected)});");
        writer.Lines("return;");
    }
}
