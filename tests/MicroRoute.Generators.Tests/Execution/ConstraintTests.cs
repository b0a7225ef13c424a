using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>Each constraint, compiled and asked.</summary>
public class ConstraintTests(SharedApp<ConstraintTests> shared) : IClassFixture<SharedApp<ConstraintTests>>, IAppSource
{
    public static string Source => """
        internal static class App
        {
            [Get("/int/{x:int}")] internal static string Int(string x) => x;
            [Get("/long/{x:long}")] internal static string Long(string x) => x;
            [Get("/bool/{x:bool}")] internal static string Bool(string x) => x;
            [Get("/decimal/{x:decimal}")] internal static string Decimal(string x) => x;
            [Get("/double/{x:double}")] internal static string Double(string x) => x;
            [Get("/guid/{x:guid}")] internal static string Guid(string x) => x;
            [Get("/datetime/{x:datetime}")] internal static string DateTime(string x) => x;
            [Get("/alpha/{x:alpha}")] internal static string Alpha(string x) => x;
            [Get("/min/{x:min(-9223372036854775808)}")] internal static string Min(string x) => x;
            [Get("/max/{x:max(-5)}")] internal static string Max(string x) => x;
            [Get("/range/{x:range(1,5)}")] internal static string Range(string x) => x;
            [Get("/length/{x:length(3)}")] internal static string Length(string x) => x;
            [Get("/lengths/{x:length(0,3)}")] internal static string Lengths(string x) => x;
            [Get("/minlength/{x:minlength(3)}")] internal static string MinLength(string x) => x;
            [Get("/maxlength/{x:maxlength(3)}")] internal static string MaxLength(string x) => x;
            [Get("/regex/{x:regex(^[ab]+$)}")] internal static string Regex(string x) => x;
            [Get("/again/{x:regex(^[ab]+$)}")] internal static string Again(string x) => x;
            [Get("/slow/{x:regex(^(a+)+\\1$)}")] internal static string Slow(string x) => x;
            [Get("/empty/{x:regex(^$)}/more")] internal static string Empty(string x) => x;
        }
        """;

    private readonly CompiledApp _app = shared.App;

    [Theory]
    [InlineData("/int/-5")]
    [InlineData("/long/99999999999")]
    [InlineData("/bool/TRUE")]
    [InlineData("/decimal/1.5")]
    [InlineData("/double/1e5")]
    [InlineData("/guid/0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("/datetime/2024-02-29")]
    [InlineData("/datetime/2024-02-29T10:00:00Z")]
    [InlineData("/alpha/abc")]
    [InlineData("/min/-9223372036854775808")]
    [InlineData("/max/-5")]
    [InlineData("/range/1")]
    [InlineData("/range/5")]
    [InlineData("/length/abc")]
    [InlineData("/length/a%2Fb", "a/b")]
    [InlineData("/length/%C3%A9%F0%9F%98%80", "é\U0001F600")]
    [InlineData("/lengths/a")]
    [InlineData("/minlength/abc")]
    [InlineData("/maxlength/abc")]
    [InlineData("/regex/abba")]
    [InlineData("/again/abba")]
    [InlineData("/slow/aa")]
    public void Admits(string path, string? value = null)
    {
        Answer answer = _app.Send("GET " + path);

        Assert.Equal((200, value ?? path.Split('/')[2]), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("/int/000000000005")]
    [InlineData("/int/x")]
    [InlineData("/long/9223372036854775808")]
    [InlineData("/bool/yes")]
    [InlineData("/decimal/1e5")]
    [InlineData("/double/x")]
    [InlineData("/guid/0f8fad5b")]
    [InlineData("/datetime/2023-02-29")]
    [InlineData("/alpha/a1")]
    [InlineData("/min/x")]
    [InlineData("/max/-4")]
    [InlineData("/range/0")]
    [InlineData("/range/6")]
    [InlineData("/length/ab")]
    [InlineData("/lengths/")]
    [InlineData("/lengths/abcd")]
    [InlineData("/minlength/ab")]
    [InlineData("/maxlength/abcd")]
    [InlineData("/maxlength/")]
    [InlineData("/regex/abc")]
    [InlineData("/slow/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")]
    [InlineData("/empty//more")]
    public void Refuses(string path) => Assert.Equal(404, _app.Send("GET " + path).Status);
}
