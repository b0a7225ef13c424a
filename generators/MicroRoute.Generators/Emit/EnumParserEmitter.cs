using System.Globalization;
using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the parser of the enums.</summary>
internal static class EnumParserEmitter
{
    /// <summary>The parser; every invoker's name has an underscore.</summary>
    public const string Type = "EnumParser";

    public static void Write(SourceWriter writer, EnumModel[] models)
    {
        writer.Gap();
        writer.Lines("// A name, without regard to case, or a number that has one.");
        using (writer.Block($"private readonly struct {Type} : {string.Join(", ", models.Select(Interface))}"))
        {
            foreach (EnumModel model in models)
            {
                writer.Gap();
                writer.Lines($"static ReadOnlySpan<byte> {Interface(model)}.Expected => {CSharp.Utf8(model.Name)};");
                Write(writer, model);
            }
        }
    }

    private static string Interface(EnumModel model) => $"IValueParser<{model.TypeName}>";

    private static void Write(SourceWriter writer, EnumModel model)
    {
        writer.Gap();
        using (writer.Block($"public static bool TryParse(ReadOnlySpan<byte> text, out {model.TypeName} value)"))
        {
            WriteNames(writer, model);
            WriteNumbers(writer, model);
            writer.Gap();
            writer.Lines("value = default;");
            writer.Lines("return false;");
        }
    }

    private static void WriteNames(SourceWriter writer, EnumModel model)
    {
        IGrouping<int, EnumMember>[] lengths = [.. model.Members.Where(member => IsAscii(member.Name)).GroupBy(member => member.Name.Length).OrderBy(group => group.Key)];
        if (lengths.Length > 0)
        {
            using (writer.Block("switch (text.Length)"))
            {
                foreach (IGrouping<int, EnumMember> length in lengths)
                {
                    writer.Gap();
                    using (writer.Label($"case {length.Key}:"))
                    {
                        foreach (EnumMember member in length)
                        {
                            WriteMember(writer, member, $"Ascii.EqualsIgnoreCase(text, {CSharp.Utf8(member.Name)})");
                        }

                        writer.Gap();
                        writer.Lines("break;");
                    }
                }
            }
        }

        // Outside of ASCII case is a matter of characters, not of bytes.
        foreach (EnumMember member in model.Members.Where(member => !IsAscii(member.Name)))
        {
            WriteMember(writer, member, $"Encoding.UTF8.GetString(text).Equals({CSharp.Literal(member.Name)}, StringComparison.OrdinalIgnoreCase)");
        }
    }

    private static void WriteNumbers(SourceWriter writer, EnumModel model)
    {
        ILookup<bool, string> numbers = model.Members.Select(member => member.Number).Distinct()
            .ToLookup(number => long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));
        if (numbers[true].Any())
        {
            writer.Gap();
            using (writer.Block("if (ValueParser.TryParse(text, out long number))"))
            using (writer.Block("switch (number)"))
            {
                foreach (string number in numbers[true])
                {
                    writer.Lines($"case {(number == "-9223372036854775808" ? "long.MinValue" : number)}:");
                }

                writer.Lines($"    value = ({model.TypeName})number;");
                writer.Lines("    return true;");
            }
        }

        // No long holds them.
        foreach (string number in numbers[false])
        {
            writer.Gap();
            using (writer.Block($"if (text.SequenceEqual({CSharp.Utf8(number)}))"))
            {
                writer.Lines($"value = ({model.TypeName}){number};");
                writer.Lines("return true;");
            }
        }
    }

    private static void WriteMember(SourceWriter writer, EnumMember member, string condition)
    {
        writer.Gap();
        using (writer.Block($"if ({condition})"))
        {
            writer.Lines($"value = {member.Expression};");
            writer.Lines("return true;");
        }
    }

    private static bool IsAscii(string name) => name.All(c => c < 0x80);
}
