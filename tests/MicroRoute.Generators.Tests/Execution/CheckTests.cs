using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>Validation attributes through generated code.</summary>
public class CheckTests(SharedApp<CheckTests> shared) : IClassFixture<SharedApp<CheckTests>>, IAppSource
{
    public static string Source => """
        using System.ComponentModel.DataAnnotations;

        internal enum Color { Red, Green }
        internal sealed record Paging([Range(1, 10)] int Page = 1, [property: MaxLength(2)] string? Sort = null)
        {
            [Length(1, 2)] public string[]? Tags { get; init; }
        }

        internal static class App
        {
            [Get("/range/{v}")] internal static string Range([Range(1, 10)] int v) => "ok";
            [Get("/wide/{v}")] internal static string Wide([Range(-5, 10)] ulong v) => "ok";
            [Get("/real/{v}")] internal static string Real([Range(0.5, double.PositiveInfinity)] double v) => "ok";
            [Get("/money/{v}")] internal static string Money([Range(typeof(decimal), "0.01", "99.99", MinimumIsExclusive = true)] decimal v) => "ok";
            [Get("/rate/{v}")] internal static string Rate([Range(0, 0.5, MaximumIsExclusive = true)] decimal v) => "ok";
            [Get("/maybe")] internal static string Maybe([Range(1, 10)] int? v = null) => "ok";
            [Get("/required")] internal static string Required([Required] string v) => "ok";
            [Get("/empty")] internal static string Empty([Required(AllowEmptyStrings = true)] string? v) => "ok";
            [Get("/wanted")] internal static string Wanted([Required] int? v) => "ok";
            [Get("/length/{v}")] internal static string Length([StringLength(3, MinimumLength = 2)] string v) => "ok";
            [Get("/short")] internal static string Short([StringLength(3)] string? v) => "ok";
            [Get("/most")] internal static string Most([MaxLength(2)] List<int> v) => "ok";
            [Get("/least")] internal static string Least([MinLength(2)] string[] v) => "ok";
            [Get("/pattern")] internal static string Pattern([RegularExpression("a|ab")] string v) => "ok";
            [Get("/back")] internal static string Back([RegularExpression(@"(.)\1")] string v) => "ok";
            [Get("/mail")] internal static string Mail([EmailAddress] string v) => "ok";
            [Get("/url")] internal static string Url_([Url] string v) => "ok";
            [Get("/base64")] internal static string Base64_([Base64String] string v) => "ok";
            [Get("/allowed")] internal static string Allowed([AllowedValues("a", "{0}", null)] string? v) => "ok";
            [Get("/denied")] internal static string Denied([DeniedValues(Color.Red)] Color v) => "ok";
            [Get("/message")] internal static string Message([Range(1, 10, ErrorMessage = "\"{0}\" is {1} to {2}.")] int v) => "ok";
            [Get("/braces")] internal static string Braces([Range(1, 10, ErrorMessage = "{")] int v) => "ok";
            [Get("/both")] internal static string Both([MinLength(3), RegularExpression("b*")] string v, [Range(1, 10)] int w, int x, [Range(1, 10)] int y, [Range(1, 10)] int z = 11) => "ok";
            [Get("/group")] internal static string Group([AsParameters] Paging v) => "ok";
            [Post("/form")] internal static string Form([FromForm, MinLength(2)] string v) => "ok";
        }
        """;

    private readonly CompiledApp _app = shared.App;

    [Theory]
    [InlineData("/range/1")]
    [InlineData("/range/10")]
    [InlineData("/wide/0")]
    [InlineData("/real/0.5")]
    [InlineData("/real/1e300")]
    [InlineData("/money/0.02")]
    [InlineData("/money/99.99")]
    [InlineData("/rate/0.49")]
    [InlineData("/maybe")]
    [InlineData("/maybe?v=5")]
    [InlineData("/required?v=x")]
    [InlineData("/empty?v=")]
    [InlineData("/wanted?v=0")]
    [InlineData("/length/abc")]
    [InlineData("/short")]
    [InlineData("/most?v=1&v=2")]
    [InlineData("/least?v=1&v=2")]
    [InlineData("/pattern?v=a")]
    [InlineData("/pattern?v=")]
    [InlineData("/back?v=xx")]
    [InlineData("/mail?v=a@b")]
    [InlineData("/url?v=HTTPS://a")]
    [InlineData("/base64?v=YWI%3D")]
    [InlineData("/allowed")]
    [InlineData("/allowed?v=%7B0%7D")]
    [InlineData("/denied?v=green")]
    [InlineData("/group?page=10&sort=ab&tags=x")]
    public void Accepts(string target)
    {
        Answer answer = _app.Send("GET " + target);
        Assert.Equal((200, "ok"), (answer.Status, answer.Body));
    }

    public static TheoryData<string, ValidationAttribute> Refused => new()
    {
        { "/range/0", new RangeAttribute(1, 10) },
        { "/range/11", new RangeAttribute(1, 10) },
        { "/wide/11", new RangeAttribute(-5, 10) },
        { "/real/NaN", new RangeAttribute(0.5, double.PositiveInfinity) },
        { "/money/0.01", new RangeAttribute(typeof(decimal), "0.01", "99.99") { MinimumIsExclusive = true } },
        { "/rate/0.5", new RangeAttribute(0, 0.5) { MaximumIsExclusive = true } },
        { "/maybe?v=11", new RangeAttribute(1, 10) },
        { "/required?v=+", new RequiredAttribute() },
        { "/empty", new RequiredAttribute() },
        { "/wanted", new RequiredAttribute() },
        { "/length/a", new StringLengthAttribute(3) { MinimumLength = 2 } },
        { "/short?v=abcd", new StringLengthAttribute(3) },
        { "/most?v=1&v=2&v=3", new MaxLengthAttribute(2) },
        { "/least", new MinLengthAttribute(2) },
        { "/pattern?v=ab", new RegularExpressionAttribute("a|ab") },
        { "/pattern?v=xa", new RegularExpressionAttribute("a|ab") },
        { "/back?v=xy", new RegularExpressionAttribute(@"(.)\1") },
        { "/mail?v=a@b@c", new EmailAddressAttribute() },
        { "/mail?v=@b", new EmailAddressAttribute() },
        { "/mail?v=a@", new EmailAddressAttribute() },
        { "/mail?v=a@b%0A", new EmailAddressAttribute() },
        { "/url?v=file://a", new UrlAttribute() },
        { "/base64?v=a", new Base64StringAttribute() },
        { "/allowed?v=b", new AllowedValuesAttribute("a") },
        { "/denied?v=red", new DeniedValuesAttribute(1) },
        { "/message?v=0", new RangeAttribute(1, 10) { ErrorMessage = "\"{0}\" is {1} to {2}." } },
    };

    [Theory, MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void RefusesInTheWordsOfTheAttribute(string target, ValidationAttribute attribute)
    {
        Answer answer = _app.Send("GET " + target);

        Assert.Equal(400, answer.Status);
        JsonElement fault = Assert.Single(JsonDocument.Parse(answer.Body).RootElement.GetProperty("errors").EnumerateArray());
        Assert.Equal(("v", "invalid", attribute.FormatErrorMessage("v")), (fault.GetProperty("parameter").GetString(), fault.GetProperty("reason").GetString(), fault.GetProperty("detail").GetString()));
    }

    [Theory]
    [InlineData("GET /braces?v=0", "v {")]
    [InlineData("GET /both?v=ab&w=0&x=x&y=0&z=x", "v The field v must be a string or array type with a minimum length of '3'.|v The field v must match the regular expression 'b*'.|w The field w must be between 1 and 10.|x|y The field y must be between 1 and 10.|z")]
    [InlineData("GET /both?v=bbb&w=1&x=1&y=x", "y|z The field z must be between 1 and 10.")]
    [InlineData("GET /group?page=11&sort=abc&tags=a&tags=b&tags=c", "page The field page must be between 1 and 10.|sort The field sort must be a string or array type with a maximum length of '2'.|tags The field tags must be a string or collection type with a minimum length of '1' and maximum length of '2'.")]
    public void RefusesAllAtOnce(string request, string faults)
    {
        JsonElement problem = JsonDocument.Parse(_app.Send(request).Body).RootElement;

        Assert.Equal(faults, string.Join('|', problem.GetProperty("errors").EnumerateArray().Select(fault => fault.TryGetProperty("detail", out JsonElement detail)
            ? $"{fault.GetProperty("parameter")} {detail}"
            : fault.GetProperty("parameter").GetString())));
    }

    [Fact]
    public void SaysTheFirstInTheDetail()
        => Assert.Equal(
            """{"type":"about:blank","title":"Bad Request","status":400,"detail":"The form parameter 'v' is not valid: The field v must be a string or array type with a minimum length of '2'.","errors":[{"parameter":"v","source":"form","reason":"invalid","expected":"string","detail":"The field v must be a string or array type with a minimum length of '2'."}]}""",
            _app.SendBody("POST /form", "v=a", "Content-Type: application/x-www-form-urlencoded").Body);
}
