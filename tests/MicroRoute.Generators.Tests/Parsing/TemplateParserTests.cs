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
    [InlineData("/{{id}}", "{{id}}")]
    [InlineData("/a}}b", "a}}b")]
    [InlineData("/{id?}", "{id?}")]
    [InlineData("/{id:int?}", "{id:int?}")]
    [InlineData("/{page=1}", "{page=1}")]
    [InlineData("/{page:int=1}", "{page:int=1}")]
    [InlineData("/{a=b/c}", "{a=b/c}")]
    [InlineData("/{a=?b:c=d(}", "{a=?b:c=d(}")]
    [InlineData("/{a={{b}}}", "{a={{b}}}")]
    [InlineData("/a/{b?}/{c=1}/{*d}", "a|{b?}|{c=1}|{*d}")]
    [InlineData("/{**path}", "{**path}")]
    [InlineData("/{*path:alpha}", "{*path:alpha}")]
    [InlineData("/{**path:alpha=a}", "{**path:alpha=a}")]
    [InlineData("/{*path=a/b}", "{*path=a/b}")]
    [InlineData("/files/{name}.json", "files|{name}.json")]
    [InlineData("/v{major:int}", "v{major:int}")]
    [InlineData("/@{user}", "@{user}")]
    [InlineData("/{name}.tar.gz/x", "{name}.tar.gz|x")]
    [InlineData("/..{name}..", "..{name}..")]
    [InlineData("/caf%C3%A9-{x}-%2f", "café-{x}-%2F")]
    [InlineData("/{{{id}}}", "{{{id}}}")]
    [InlineData("/a{{b{id:int}}}c", "a{{b{id:int}}}c")]
    [InlineData("/{id:int:min(1)}", "{id:int:min(1)}")]
    [InlineData("/{id:range(1,5):max(3)=2}", "{id:range(1,5):max(3)=2}")]
    [InlineData("/{p:regex(^a/b:c$)}", "{p:regex(^a/b:c$)}")]
    [InlineData("/{p:regex(a?=b)?}", "{p:regex(a?=b)?}")]
    [InlineData("/{p:regex((a)|(b(c))):alpha}/d", "{p:regex((a)|(b(c))):alpha}|d")]
    [InlineData("/{p:regex(\\()}", "{p:regex(\\()}")]
    [InlineData("/{p:regex(^[^)(]+$)}", "{p:regex(^[^)(]+$)}")]
    [InlineData("/{p:regex(^\\d{{3}}$)}", "{p:regex(^\\d{{3}}$)}")]
    [InlineData("/{p:regex(\\{{)}", "{p:regex(\\{{)}")]
    [InlineData("/{p:regex(^[a-z]{{2}}$)=de}", "{p:regex(^[a-z]{{2}}$)=de}")]
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
    [InlineData("/{id:int", "UnbalancedBrace", "{id:int")]
    [InlineData("/{id:int/b}", "UnbalancedBrace", "{id:int")]
    [InlineData("/{id=1", "UnbalancedBrace", "{id=1")]
    [InlineData("/{a{b}", "UnbalancedBrace", "{a{b}")]
    [InlineData("/{id?", "Optional", "?")]
    [InlineData("/{id:min(1}/{b}", "UnbalancedBrace", "(1")]
    [InlineData("/{id:min(1", "UnbalancedBrace", "(1")]
    [InlineData("/{p:regex(a{3})}", "UnbalancedBrace", "{")]
    [InlineData("/{p:regex(\\)}", "UnbalancedBrace", "(\\)")]
    [InlineData("/{***all}", "CatchAll", "***")]
    [InlineData("/a{*all}", "CatchAll", "a{*all}")]
    [InlineData("/{*all}b", "CatchAll", "{*all}b")]
    [InlineData("/{*all?}", "CatchAll", "?")]
    [InlineData("/{ id}", "ParameterName", "{ id}")]
    [InlineData("/{id}/{ID}", "RepeatedParameter", "ID")]
    [InlineData("/{id}/{*id}", "RepeatedParameter", "id")]
    [InlineData("/{*all}/b", "CatchAll", "{*all}")]
    [InlineData("/{*all}/", "CatchAll", "{*all}")]
    [InlineData("//", "Segment", "//")]
    [InlineData("/a//b", "Segment", "//")]
    [InlineData("/{a}{b}", "Segment", "{a}{b}")]
    [InlineData("/{a}-{b}", "Segment", "{a}-{b}")]
    [InlineData("/a?b", "Literal", "?")]
    [InlineData("/a/b#c", "Literal", "#")]
    [InlineData("/a/%zz", "Literal", "%")]
    [InlineData("/a/../b", "Literal", "..")]
    [InlineData("/{a}-{b}/c", "Segment", "{a}-{b}")]
    [InlineData("/users?page=1", "Literal", "?")]
    [InlineData("/{id}?", "Literal", "?")]
    [InlineData("/a?{id}", "Literal", "?")]
    [InlineData("/%C3{id}%A9", "Literal", "%C3")]
    [InlineData("/{id?}/a", "Optional", "?")]
    [InlineData("/{id?}/", "Optional", "?")]
    [InlineData("/{a}/{id=5}/{b}", "Optional", "=5")]
    [InlineData("/{id?}/{*rest:alpha}", "Optional", "?")]
    [InlineData("/a{id?}", "Optional", "?")]
    [InlineData("/{id=5}.json", "Optional", "=5")]
    [InlineData("/{id=}", "Optional", "=")]
    [InlineData("/{id=5?}", "Optional", "?")]
    [InlineData("/{id?:int}", "Optional", "?")]
    [InlineData("/{id?=5}", "Optional", "?")]
    [InlineData("/{id:int=x}", "Default", "x")]
    [InlineData("/{id:int:max(3)=4}", "Default", "4")]
    [InlineData("/{id:regex(^[a-z]{{2}}$)={{x}}}", "Default", "{{x}}")]
    [InlineData("/{*id:alpha=a/b}", "Default", "a/b")]
    [InlineData("/{id:}", "UnknownConstraint", ":")]
    [InlineData("/{id:number}", "UnknownConstraint", "number")]
    [InlineData("/{id:none}", "UnknownConstraint", "none")]
    [InlineData("/{id:int:even}", "UnknownConstraint", "even")]
    [InlineData("/{id:min(1)x}", "UnknownConstraint", "x")]
    [InlineData("/{id:min}", "ConstraintArguments", "min")]
    [InlineData("/{id:regex(()}", "UnbalancedBrace", "(()")]
    public void Refuses(string text, string kind, string place)
    {
        TemplateError error = TemplateParser.Parse(text).Errors[0];

        Assert.Equal(kind, error.Kind.ToString());
        Assert.Equal(place, text.Substring(error.Offset, error.Length));
        Assert.NotEmpty(error.Detail);
    }

    [Theory]
    [InlineData("/{id}?", "'?' stands inside the braces: '{id?}'")]
    [InlineData("/a?b", "'?' ends a path, so no path has it; as text it is '%3F'. An optional parameter is '{name?}', and what stands in the query needs no place in a template")]
    [InlineData("/{id?}/a", "optional parameters and defaults stand at the end, and 'a' stands behind this one")]
    [InlineData("/{a}-{b}", "a segment holds one parameter; put a '/' between two, or take both as one and part them in the handler")]
    [InlineData("/v{id?}", "text beside a parameter cannot be missing, so the parameter cannot either; write a route for each path")]
    public void SaysHowToMend(string text, string detail)
        => Assert.Equal(detail, Assert.Single(TemplateParser.Parse(text).Errors).Detail);

    [Theory]
    [InlineData("/a?/{1}/{x:y}", "Literal", "ParameterName", "UnknownConstraint")]
    [InlineData("/{p:regex(^a{3}/b$)}/{1}", "UnbalancedBrace", "ParameterName")]
    [InlineData("/{a?}/{a}/{*b}/c", "RepeatedParameter", "CatchAll", "Optional")]
    [InlineData("/id}/{a/b", "UnbalancedBrace", "UnbalancedBrace")]
    public void FindsEveryMistake(string text, params string[] kinds)
        => Assert.Equal(kinds, TemplateParser.Parse(text).Errors.Select(error => error.Kind.ToString()));

    internal static string Describe(ParsedTemplate parsed) => string.Join('|', parsed.Segments.Select(TemplateWriter.Of));
}
