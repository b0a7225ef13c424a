using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Tests.Parsing;

public class TemplatePrefixTests
{
    [Theory]
    [InlineData("/users", "/users")]
    [InlineData("/", "/")]
    [InlineData("/api/users", "/users", "/api")]
    [InlineData("/api", "", "/api")]
    [InlineData("/api", "/", "/api")]
    [InlineData("/api/v1/users", "/users", "/api", "/v1")]
    [InlineData("/users", "/users", "/")]
    [InlineData("/users", "/users", "")]
    [InlineData("/", "", "/")]
    [InlineData("/", "/", "/", "")]
    [InlineData("/tenants/{tenant}/users/{id}", "/users/{id}", "/tenants/{tenant}")]
    [InlineData("/tenants/{tenant}", "", "/tenants/{tenant}")]
    public void AddsUp(string expected, string template, params string[] prefixes)
    {
        RouteTemplate? complete = Prefix(prefixes).Complete(template, out EquatableArray<TemplateError> errors);

        Assert.Empty(errors);
        Assert.Equal(expected, complete?.Text);
        Assert.Equal(TemplateParser.Parse(expected).Segments, complete?.Segments);
    }

    [Theory]
    [InlineData("NoLeadingSlash", "")]
    [InlineData("NoLeadingSlash", "users", "/api")]
    [InlineData("Segment", "//", "/api")]
    [InlineData("RepeatedParameter", "/{ID}", "/{id}")]
    [InlineData("RepeatedParameter", "/{*ID}", "/{id}")]
    public void RefusesATemplate(string kind, string template, params string[] prefixes)
    {
        Assert.Null(Prefix(prefixes).Complete(template, out EquatableArray<TemplateError> errors));
        Assert.Equal(kind, Assert.Single(errors).Kind.ToString());
    }

    [Theory]
    [InlineData("NoLeadingSlash", "api")]
    [InlineData("Segment", "/api/")]
    [InlineData("CatchAll", "/{*all}")]
    [InlineData("UnknownConstraint", "/{id:even}")]
    [InlineData("RepeatedParameter", "/{outer}")]
    [InlineData("Optional", "/{id?}")]
    [InlineData("Optional", "/a/{id=5}")]
    public void RefusesAPrefix(string kind, string prefix)
    {
        Assert.Null(Prefix("/{outer}").Extend(prefix, out EquatableArray<TemplateError> errors));
        Assert.Equal(kind, Assert.Single(errors).Kind.ToString());
    }

    [Theory]
    [InlineData("/a/{id}", "/a/{name}", true)]
    [InlineData("/a/{*id}", "/a/{*name}", true)]
    [InlineData("/caf%C3%A9", "/café", true)]
    [InlineData("/a/{id=1}", "/a/{name?}", true)]
    [InlineData("/a/{x}.json", "/a/{y}.json", true)]
    [InlineData("/a/{*id}", "/a/{**id}", true)]
    [InlineData("/a/{id?}", "/a/{id}", false)]
    [InlineData("/a/{x}.json", "/a/{x}.xml", false)]
    [InlineData("/a/{x}{{}}", "/a/{{}}{x}", false)]
    [InlineData("/a/{*x}", "/a/{*x:int}", false)]
    [InlineData("/%01{{}}", "/{x}", false)]
    [InlineData("/a/{id:int}", "/a/{id}", false)]
    [InlineData("/a/{id:int}", "/a/{id:long}", false)]
    [InlineData("/a/{id}", "/a/{*id}", false)]
    [InlineData("/a", "/a/", false)]
    [InlineData("/a", "/A", false)]
    [InlineData("/{id}", "/{{id}}", false)]
    public void ShapeTellsWhatIsMatched(string first, string second, bool isSame)
    {
        string? one = TemplatePrefix.None.Complete(first, out _)?.Shape;
        string? other = TemplatePrefix.None.Complete(second, out _)?.Shape;

        Assert.NotNull(one);
        Assert.Equal(isSame, one == other);
    }

    private static TemplatePrefix Prefix(params string[] texts)
        => texts.Aggregate(TemplatePrefix.None, (prefix, text) => prefix.Extend(text, out _) ?? throw new ArgumentException(text));
}
