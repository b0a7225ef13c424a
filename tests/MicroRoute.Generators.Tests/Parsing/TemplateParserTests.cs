using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Tests.Parsing;

public class TemplateParserTests
{
    [Theory]
    [InlineData("/", "")]
    [InlineData("/a", "a")]
    [InlineData("/a/", "a|")]
    [InlineData("/a/b", "a|b")]
    [InlineData("/{id}", "{id}")]
    [InlineData("/{id:int}", "{id:int}")]
    [InlineData("/{id:LONG}", "{id:long}")]
    [InlineData("/{id:bool}/{other:guid}/{third:alpha}", "{id:bool}|{other:guid}|{third:alpha}")]
    [InlineData("/{_}", "{_}")]
    [InlineData("/{größe}", "{größe}")]
    [InlineData("/files/{*path}", "files|{*path}")]
    [InlineData("/{*path}", "{*path}")]
    [InlineData("/{id}/", "{id}|")]
    [InlineData("/{{id}}", "{id}")]
    [InlineData("/a}}b", "a}b")]
    public void Reads(string text, string expected)
    {
        ParsedTemplate parsed = TemplateParser.Parse(text);

        Assert.Empty(parsed.Errors);
        Assert.Equal(expected, Describe(parsed));
    }

    [Theory]
    [InlineData("", "NoLeadingSlash", "")]
    [InlineData("a/b", "NoLeadingSlash", "a/b")]
    [InlineData("/{id", "UnbalancedBrace", "{id")]
    [InlineData("/a/{id/b", "UnbalancedBrace", "{id")]
    [InlineData("/id}", "UnbalancedBrace", "}")]
    [InlineData("/{id}}", "UnbalancedBrace", "}")]
    [InlineData("/{{id}", "UnbalancedBrace", "}")]
    [InlineData("/{}", "ParameterName", "{}")]
    [InlineData("/{1}", "ParameterName", "{1}")]
    [InlineData("/{a-b}", "ParameterName", "{a-b}")]
    [InlineData("/{a/b}", "ParameterName", "{a/b}")]
    [InlineData("/{*}", "ParameterName", "{*}")]
    [InlineData("/{**all}", "ParameterName", "{**all}")]
    [InlineData("/{ id}", "ParameterName", "{ id}")]
    [InlineData("/{id}/{ID}", "RepeatedParameter", "ID")]
    [InlineData("/{id}/{*id}", "RepeatedParameter", "id")]
    [InlineData("/{*all}/b", "CatchAll", "{*all}")]
    [InlineData("/{*all}/", "CatchAll", "{*all}")]
    [InlineData("/{*all:int}", "CatchAll", ":int")]
    [InlineData("//", "Segment", "//")]
    [InlineData("/a//b", "Segment", "//")]
    [InlineData("/{a}{b}", "Segment", "{a}{b}")]
    [InlineData("/{a}-{b}", "Segment", "{a}-{b}")]
    [InlineData("/a?b", "Literal", "?")]
    [InlineData("/a/b#c", "Literal", "#")]
    [InlineData("/a/%zz", "Literal", "%")]
    [InlineData("/a/../b", "Literal", "..")]
    [InlineData("/{id?}", "Unsupported", "?")]
    [InlineData("/{id=5}", "Unsupported", "=5")]
    [InlineData("/{id:int?}", "Unsupported", ":int?")]
    [InlineData("/v{id}", "Unsupported", "v{id}")]
    [InlineData("/{name}.json", "Unsupported", "{name}.json")]
    [InlineData("/{id:}", "UnknownConstraint", ":")]
    [InlineData("/{id:number}", "UnknownConstraint", "number")]
    [InlineData("/{id:none}", "UnknownConstraint", "none")]
    [InlineData("/{id:int:long}", "UnknownConstraint", "int:long")]
    [InlineData("/{id:min(x)}", "ConstraintArguments", "x")]
    public void Refuses(string text, string kind, string place)
    {
        TemplateError error = TemplateParser.Parse(text).Errors[0];

        Assert.Equal(kind, error.Kind.ToString());
        Assert.Equal(place, text.Substring(error.Offset, error.Length));
        Assert.NotEmpty(error.Detail);
    }

    [Fact]
    public void FindsEveryMistake()
    {
        ParsedTemplate parsed = TemplateParser.Parse("/a?/{1}/{x:y}");

        Assert.Equal(
            [TemplateErrorKind.Literal, TemplateErrorKind.ParameterName, TemplateErrorKind.UnknownConstraint],
            parsed.Errors.Select(error => error.Kind));
    }

    internal static string Describe(ParsedTemplate parsed) => string.Join('|', parsed.Segments.Select(segment => segment switch
    {
        LiteralSegment literal => literal.Text,
        ParameterSegment parameter => $"{{{parameter.Name}{string.Concat(parameter.Test.Constraints.Select(constraint => $":{constraint}"))}}}",
        _ => $"{{*{segment.ParameterName}}}",
    }));
}
