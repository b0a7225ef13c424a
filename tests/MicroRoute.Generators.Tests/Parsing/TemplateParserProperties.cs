using CsCheck;
using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Tests.Parsing;

/// <summary>What holds of every text.</summary>
public class TemplateParserProperties
{
    private static readonly Gen<string> Piece = Gen.Frequency(
        (8, Gen.Char["/{}()[]:=?*.-_%\\,#ab1é\0\t\ud83d\ude00\ud800"].Select(c => c.ToString())),
        (4, Gen.OneOf("{id}", "{x:int}", "{y?}", "{z=1}", "{*r}", "{**s}", "{{", "}}", "%2F", "%C3%A9", "%", "..", ".json")),
        (4, Gen.OneOf(":int", ":min(1)", ":range(1,5)", ":regex(^a{{2}}$)", ":regex(", ":alpha", ":even", ":length(3)", "=", "/{")));

    private static readonly Gen<string> Text = Gen.Select(Gen.OneOf("/", "/", "/", "/", ""), Piece.Array[0, 12], (begin, pieces) => begin + string.Concat(pieces));

    /// <summary>Templates without mistakes: unlike random text, they are rarely refused.</summary>
    private static readonly Gen<string> Template = Gen.Select(
        Gen.OneOf("a", "é", "a{{b}}", "%2Fx", "{%}", "v{%:int}", "{%}.json", "{{{%}}}", "{%:int:min(1)}", "{%:regex(^(a|[)])/b:c?=d{{2}}$)}", "{%:length(1,5)}").Array[1, 4],
        Gen.OneOf("", "", "/", "/{%?}", "/{%:int=5}/{%?}", "/{%=a}}b}/{*%}", "/{*%}", "/{**%:alpha}", "/{*%=x/y}"),
        (segments, end) => Name("/" + string.Join('/', segments) + end));

    [Fact]
    public void NeverThrowsAndMarksWhatIsThere()
        => Gen.Select(Text, Gen.Bool).Sample(
            (text, isPrefix) =>
            {
                ParsedTemplate parsed = TemplateParser.Parse(text, default, isPrefix);
                foreach (TemplateError error in parsed.Errors)
                {
                    Assert.InRange(error.Offset, 0, text.Length);
                    Assert.InRange(error.Length, text.Length == 0 ? 0 : 1, text.Length - error.Offset);
                    Assert.NotEmpty(error.Detail);
                }

                if (parsed.Errors.Count == 0)
                {
                    IsReadAsWritten(parsed);
                }
            },
            iter: 100_000,
            print: input => string.Concat(input.Item1.Select(c => c is > ' ' and < '\x7f' ? c.ToString() : $"\\u{(int)c:x4}")));

    [Fact]
    public void AGoodTemplateIsReadAsWritten()
        => Template.Sample(
            text =>
            {
                ParsedTemplate parsed = TemplateParser.Parse(text);
                Assert.Empty(parsed.Errors);
                Assert.Equal(text.Count(c => c == '/') - parsed.Segments.OfType<CapturingSegment>().Sum(SlashesIn), parsed.Segments.Count);
                IsReadAsWritten(parsed);
            },
            iter: 20_000);

    /// <summary>A character more, less or changed: a good template, or one whose mistake is near.</summary>
    [Fact]
    public void OneWrongCharacterIsReported()
        => Gen.Select(Template, Gen.Int[0, 1000], Gen.Char["/{}()[]:=?*.%\\,#a1"], Gen.Int[0, 2]).Sample(
            (text, place, c, kind) =>
            {
                int index = place % text.Length;
                string mutated = kind switch
                {
                    0 => text.Insert(index, c.ToString()),
                    1 => text.Remove(index, 1),
                    _ => text.Remove(index, 1).Insert(index, c.ToString()),
                };
                ParsedTemplate parsed = TemplateParser.Parse(mutated);
                Assert.All(parsed.Errors, error => Assert.True(error.Offset + error.Length <= mutated.Length && (error.Length > 0 || mutated.Length == 0)));
                if (parsed.Errors.Count == 0)
                {
                    IsReadAsWritten(parsed);
                }
            },
            iter: 50_000);

    private static void IsReadAsWritten(ParsedTemplate parsed)
    {
        string written = TemplateWriter.Of(parsed.Segments);
        ParsedTemplate again = TemplateParser.Parse(written);
        Assert.Empty(again.Errors);
        Assert.Equal(parsed.Segments, again.Segments);
    }

    private static int SlashesIn(CapturingSegment parameter)
        => parameter.Test.Constraints.Sum(constraint => constraint.ToString().Count(c => c == '/')) + (parameter.Default ?? "").Count(c => c == '/');

    /// <summary>Gives the parameters names: p0, p1 …</summary>
    private static string Name(string template)
    {
        string[] parts = template.Replace("%2F", "\0", StringComparison.Ordinal).Split('%');
        return parts.Skip(1).Select((part, index) => $"p{index}{part}").Aggregate(parts[0], string.Concat).Replace("\0", "%2F", StringComparison.Ordinal);
    }
}
