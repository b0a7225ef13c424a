using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the parser of the types that parse themselves.</summary>
internal static class TextParserEmitter
{
    /// <summary>The parser; every invoker's name has an underscore.</summary>
    public const string Type = "TextParser";

    private const string Culture = "global::System.Globalization.CultureInfo.InvariantCulture";
    private const string Characters = "utf16.Characters";
    private const string String = "Encoding.UTF8.GetString(text)";

    public static void Write(SourceWriter writer, ParserModel[] models)
    {
        writer.Gap();
        writer.Lines("// What the types make of text themselves.");
        using (writer.Block($"private readonly struct {Type} : {string.Join(", ", models.Select(Interface))}"))
        {
            foreach (ParserModel model in models)
            {
                writer.Gap();
                writer.Lines($"static ReadOnlySpan<byte> {Interface(model)}.Expected => {CSharp.Utf8(model.Expected)};");
                Write(writer, model);
            }
        }
    }

    private static string Interface(ParserModel model) => $"IValueParser<{model.TypeName}>";

    private static void Write(SourceWriter writer, ParserModel model)
    {
        string head = $"public static bool TryParse(ReadOnlySpan<byte> text, out {model.TypeName} value)";
        writer.Gap();
        if (!model.IsStrict && model.Form is not (ParserForm.SpanAndProviderMethod or ParserForm.SpanMethod))
        {
            writer.Lines($"{head} => {Call(model)};");
            return;
        }

        using (writer.Block(head))
        {
            if (model.IsStrict)
            {
                using (writer.Block("if (!ParsableText.IsTrimmed(text))"))
                {
                    writer.Lines("value = default;");
                    writer.Lines("return false;");
                }

                writer.Gap();
            }

            if (model.Form is ParserForm.SpanAndProviderMethod or ParserForm.SpanMethod)
            {
                writer.Lines("using var utf16 = new Utf16Text(text, stackalloc char[Utf16Text.LengthOnStack]);");
            }

            writer.Lines($"return {Call(model)};");
        }
    }

    private static string Call(ParserModel model) => model.Form switch
    {
        ParserForm.Uri => $"{model.TypeName}.TryCreate({String}, global::System.UriKind.RelativeOrAbsolute, out value)",
        ParserForm.SpanAndProviderMethod => $"{model.TypeName}.TryParse({Characters}, {Culture}, out value)",
        ParserForm.StringAndProviderMethod => $"{model.TypeName}.TryParse({String}, {Culture}, out value)",
        ParserForm.SpanMethod => $"{model.TypeName}.TryParse({Characters}, out value)",
        ParserForm.StringMethod => $"{model.TypeName}.TryParse({String}, out value)",
        _ => $"ParsableText.TryParse{model.Form}(text, out value)",
    };
}
