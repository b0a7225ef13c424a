using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Tests.Routing;

public class CaptureTests
{
    [Theory]
    [InlineData("/a/b")]
    [InlineData("/users/{id}", "id: 0+7..2+0")]
    [InlineData("/é/{id}", "id: 0+4..2+0")]
    [InlineData("/{a}/{b}", "a: 0+1..1+0", "b: 1+1..2+0")]
    [InlineData("/repos/{owner}/x/{repo}/files/{*path}", "owner: 0+7..2+0", "repo: 2+3..4+0", "path: 4+7..")]
    [InlineData("/v{major}/é{x}.json", "major: 0+2..1+0", "x: 1+3..2-5")]
    [InlineData("/a/{b?}/{c=1}", "b: 0+3..2+0", "c: 2+1..3+0")]
    public void KnowsWhereItIs(string template, params string[] expected)
        => Assert.Equal(expected, Capture.Of(TemplateParser.Parse(template).Segments).Select(capture
            => $"{capture.Name}: {capture.Start.Segment}+{capture.Start.Offset}..{(capture.End is { } end ? $"{end.Segment}{end.Offset:+0;-0;+0}" : "")}"));
}
