using MicroRoute.CodeFixes;
using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.CodeFixes;

public class RenameTemplateParameterFixTests
{
    [Theory]
    [InlineData(""" "/idd/{idx}/{{|MR0030:idd|}:int}" """, """ "/idd/{idx}/{id:int}" """)]
    [InlineData(""" @"/{idx}/{*{|MR0030:idd|}}" """, """ @"/{idx}/{*id}" """)]
    [InlineData(""" "/{idx}" + "/{{|MR0030:idd|}}" """, """ "/{idx}" + "/{id}" """)]
    public Task Mends(string marked, string mended) => FixRun.Verify<RenameTemplateParameterFix>(Program(marked), Program(mended));

    [Theory]
    [InlineData(""" {|MR0030:App.Whole|} """)]
    [InlineData(""" "/{idx}/{{|MR0030:other|}}" """)]
    public Task LeavesWhatIsNotInTheLiteralOrNotAlike(string template) => FixRun.Verify<RenameTemplateParameterFix>(Program(template), Program(template));

    private static string Program(string template)
        => $$"""internal static class App { internal const string Whole = "/{idd}/{idx}"; [Get({{template}})] internal static string Get(int id, string idx) => ""; }""";
}
