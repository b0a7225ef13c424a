using MicroRoute.CodeFixes;
using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.CodeFixes;

public class AddParameterFixTests
{
    [Theory]
    [InlineData("/{{|MR0030:id|}}", "", "string id")]
    [InlineData("/{{|MR0030:id|}:int}", "", "int id")]
    [InlineData("/{{|MR0030:Id|}:long}", "", "long id")]
    [InlineData("/{{|MR0030:id|}:guid}", "", "Guid id")]
    [InlineData("/{{|MR0030:id|}:bool}", "", "bool id")]
    [InlineData("/{{|MR0030:id|}:alpha}", "", "string id")]
    [InlineData("/{{|MR0030:id|}:range(1,5)}", "", "int id")]
    [InlineData("/{{|MR0030:id|}:min(1)}", "", "long id")]
    [InlineData("/{{|MR0030:id|}:min(1):int}", "", "int id")]
    [InlineData("/{{|MR0030:id|}:decimal}", "", "decimal id")]
    [InlineData("/{{|MR0030:id|}:double}", "", "double id")]
    [InlineData("/{{|MR0030:id|}:datetime}", "", "DateTime id")]
    [InlineData("/{{|MR0030:id|}:length(3)}", "", "string id")]
    [InlineData("/{{|MR0030:id|}:int?}", "", "int? id")]
    [InlineData("/{{|MR0030:id|}?}", "", "string? id")]
    [InlineData("/{{|MR0030:id|}=1}", "", "string id")]
    [InlineData("/{*{|MR0030:rest|}}", "", "string rest")]
    [InlineData("/{{|MR0030:class|}}", "", "string @class")]
    [InlineData("/{{|MR0030:id|}:int}", "string q", "string q, int id")]
    [InlineData("/{{|MR0030:id|}:int}", "string q, int page = 1", "string q, int id, int page = 1")]
    [InlineData("/{{|MR0030:a|}}/{{|MR0030:b|}:int}/{c}", "string c", "string c, string a, int b")]
    public Task Mends(string template, string before, string after)
        => FixRun.Verify<AddParameterFix>(Program(template, before), Program(System.Text.RegularExpressions.Regex.Replace(template, @"\{\|MR0030:(\w+)\|\}", "$1"), after));

    [Fact]
    public Task NamesTheTypeInFullWhereNoUsingDoes() => FixRun.Verify<AddParameterFix>(
        """internal static class App { internal class Guid { } [Get("/{{|MR0030:id|}:guid}")] internal static string Get() => ""; }""",
        """internal static class App { internal class Guid { } [Get("/{id:guid}")] internal static string Get(System.Guid id) => ""; }""");

    [Fact]
    public Task AddsOneForTwoTemplates() => FixRun.Verify<AddParameterFix>(
        """internal static class App { [Get("/{{|MR0030:id|}}")] [Put("/{{|MR0030:id|}}")] internal static string Get() => ""; }""",
        """internal static class App { [Get("/{id}")] [Put("/{id}")] internal static string Get(string id) => ""; }""");

    [Fact]
    public Task LeavesAParameterOfThatNameThatIsBoundOtherwise()
    {
        const string Source = """internal static class App { [Get("/{{|MR0030:id|}}")] internal static string Get([FromQuery] int id) => ""; }""";
        return FixRun.Verify<AddParameterFix>(Source, Source);
    }

    private static string Program(string template, string parameters)
        => $$"""internal static class App { [Get("{{template}}")] internal static string Get({{parameters}}) => ""; }""";
}
