using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Tests.Analyzers;

public class ParameterAnalyzerTests
{
    [Theory]
    [InlineData("""[Get("/")] internal static string Get(object {|MR0006:value|}) => "";""", "makes a 'object'")]
    [InlineData("""[Get("/{value}")] internal static string Get(Span<byte> {|MR0006:value|}) => "";""", "makes a 'Span<byte>'")]
    [InlineData("""[Get("/")] internal static string Get(ReadOnlySpan<char> {|MR0006:value|}) => "";""", "makes a 'ReadOnlySpan<char>'")]
    [InlineData("""[Get("/{value}")] internal static string Get(Version?[] {|MR0031:value|}) => "";""", "a list is given from the query")]
    [InlineData("""[Get("/")] internal static string Get([FromCookie] List<int> {|MR0031:value|}) => "";""", "a list is given from the query")]
    [InlineData("""[Get("/")] internal static string Get([FromCookie] ReadOnlySpan<byte> {|MR0031:value|}) => "";""", "use string")]
    [InlineData("""[Get("/")] internal static string Get([FromCookie(Name = "a b")] int {|MR0031:value|}) => "";""", "no cookie has the name 'a b'")]
    [InlineData("""[Post("/")] internal static string Post([FromForm(Name = "a\ud800")] int {|MR0031:a|}) => "";""", "half of a surrogate pair")]
    [InlineData("""[Post("/")] internal static string Post([FromForm] ReadOnlySpan<byte> {|MR0031:value|}) => "";""", "use string")]
    [InlineData("""[Post("/")] internal static string Post([FromForm] int a, [FromBody] ReadOnlySpan<byte> {|MR0008:b|}, [FromForm] int c) => "";""", "'a' takes it already")]
    [InlineData("""[Get("/")] internal static string Get([FromServices] int {|MR0031:value|}) => "";""", "a service is an object")]
    [InlineData("""[Get("/")] internal static string Get([FromServices(Key = new[] { 1 })] string {|MR0031:value|}) => "";""", "an array is no key")]
    [InlineData("""[Get("/")] internal static string Get([System.ComponentModel.DataAnnotations.Phone] string {|MR0081:value|}) => "";""", "The attribute 'PhoneAttribute' of 'value' is not checked")]
    [InlineData("""[Get("/")] internal static string Get([System.ComponentModel.DataAnnotations.Range(1, 2)] string {|MR0081:value|}) => "";""", "'RangeAttribute'")]
    [InlineData("""[Get("/")] internal static string Get([System.ComponentModel.DataAnnotations.MinLength(1)] IEnumerable<int> {|MR0081:value|}) => "";""", "'MinLengthAttribute'")]
    [InlineData("""[Get("/")] internal static string Get([System.ComponentModel.DataAnnotations.AllowedValues(1L)] int {|MR0081:value|}) => "";""", "'AllowedValuesAttribute'")]
    [InlineData("""internal sealed class EvenAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute; [Get("/")] internal static string Get([Even] int {|MR0081:value|}) => "";""", "'EvenAttribute'")]
    [InlineData("""public sealed class Q { [System.ComponentModel.DataAnnotations.Phone] public string A { get; set; } = ""; } [Post("/")] internal static string Post(List<Q> {|MR0081:value|}) => "";""", "The attribute 'PhoneAttribute' of 'App.Q.A' is not checked")]
    [InlineData("""public sealed record Q([System.ComponentModel.DataAnnotations.Range(1, 2)] string A); [Post("/")] internal static string Post(Q {|MR0081:value|}) => "";""", "The attribute 'RangeAttribute' of 'App.Q.A' is not checked")]
    [InlineData("""public sealed class Q { [System.Text.Json.Serialization.JsonInclude, System.ComponentModel.DataAnnotations.Range(1, 2)] private int A { get; set; } } [Post("/")] internal static string Post(Q {|MR0081:value|}) => "";""", "The attribute 'RangeAttribute' of 'App.Q.A' is not checked")]
    [InlineData("""internal sealed class EvenAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute; [Even] public sealed class Q { public int A { get; set; } } [Post("/")] internal static string Post(Q {|MR0081:value|}) => "";""", "The attribute 'EvenAttribute' of 'App.Q' is not checked")]
    [InlineData("""[Get("/{x={|MR0034:256|}}")] internal static string Get(byte x) => "";""", "is no byte")]
    [InlineData("""[Get("/")] internal static string Get([AsParameters] IList<int> {|MR0080:value|}) => "";""", "only a class, a record or a struct")]
    [InlineData("""internal abstract class Q { public int A { get; set; } } [Get("/")] internal static string Get([AsParameters] Q {|MR0080:value|}) => "";""", "only a class")]
    [InlineData("""internal record Q(int A); [Get("/")] internal static string Get([AsParameters] Q? {|MR0080:value|}) => "";""", "remove the '?'")]
    [InlineData("""internal struct Q { public int A { get; set; } } [Get("/")] internal static string Get([AsParameters] Q? {|MR0080:value|}) => "";""", "remove the '?'")]
    [InlineData("""internal sealed class Q { public Q(int a) { } public Q(int a, int b) { } } [Get("/")] internal static string Get([AsParameters] Q {|MR0080:value|}) => "";""", "'Q' needs one public constructor")]
    [InlineData("""internal sealed class Q { public int A => 1; } [Get("/")] internal static string Get([AsParameters] Q {|MR0080:value|}) => "";""", "nothing that could be set")]
    [InlineData("""internal record P(int A); internal record Q(int B, [AsParameters] P P); [Get("/")] internal static string Get([AsParameters] Q {|MR0080:value|}) => "";""", "its 'P' is marked with [AsParameters] too")]
    [InlineData("""internal sealed class Q { public required int A; public int B { get; set; } } [Get("/")] internal static string Get([AsParameters] Q {|MR0080:value|}) => "";""", "its field 'A' is required")]
    [InlineData("""internal sealed class Q { [Obsolete("x", true)] public int A { get; set; } } [Get("/")] internal static string Get([AsParameters] Q {|MR0080:value|}) => "";""", "'A' is [Obsolete]")]
    [InlineData("""internal record Q(int A); [Get("/")] internal static string Get([AsParameters, FromQuery] Q {|MR0031:value|}) => "";""", "several sources")]
    [InlineData("""internal record Q(int A); [Get("/")] internal static string Get([AsParameters] ref Q {|MR0007:value|}) => "";""", "cannot be 'ref'")]
    [InlineData("""internal record Q([FromQuery, FromHeader] int A); [Get("/")] internal static string Get([AsParameters] Q {|MR0031:value|}) => "";""", "The parameter 'value.A' cannot be bound")]
    [InlineData("""[Get("/{id?}")] internal static string Get([AsParameters] R {|MR0033:value|}) => ""; internal record R(int Id);""", "'value.Id' has no value")]
    [InlineData("""[Get("/")] internal static string Get(ref int {|MR0007:value|}) => "";""", "cannot be 'ref'")]
    [InlineData("""[Get("/")] internal static void Get(out int {|MR0007:value|}) => value = 1;""", "cannot be 'out'")]
    [InlineData("""[Get("/")] internal static string Get([FromBody] ReadOnlySpan<byte> a, [FromBody] ReadOnlySpan<byte> {|MR0008:b|}) => "";""", "'a' takes it already")]
    [InlineData("""[Get("/")] internal static string Get([FromBody] byte[] {|MR0031:value|}) => "";""", "ReadOnlySpan<byte>, or")]
    [InlineData("""[Post("/")] internal static string Get([FromBody] object {|MR0031:value|}) => "";""", "ReadOnlySpan<byte>, or")]
    [InlineData("""[Get("/")] internal static string Get(Dictionary<string, int> {|MR0031:value|}) => "";""", "mark it with [FromBody]")]
    [InlineData("""[Put("/")] internal static string Get(List<int> a, Version b, [FromBody] Version {|MR0008:c|}) => "";""", "'a' takes it already")]
    [InlineData("""[Get("/")] internal static string Get(ReadOnlySpan<byte> {|MR0031:value|}) => "";""", "[FromBody]")]
    [InlineData("""[Get("/")] internal static string Get([FromQuery] ReadOnlySpan<byte> {|MR0031:value|}) => "";""", "use string")]
    [InlineData("""[Get("/")] internal static string Get([FromHeader] ReadOnlySpan<byte> {|MR0031:value|}) => "";""", "use string")]
    [InlineData("""[Get("/")] internal static string Get([FromRoute] int {|MR0031:value|}) => "";""", "no parameter 'value'")]
    [InlineData("""[Get("/{_id}")] internal static string Get([FromRoute(Name = "key")] int {|MR0031:_id|}) => "";""", "no parameter 'key'")]
    [InlineData("""[Get("/")] internal static string Get([FromQuery, FromHeader] int {|MR0031:value|}) => "";""", "several sources")]
    [InlineData("""[Get("/")] internal static string Get([FromHeader(Name = "")] int {|MR0031:value|}) => "";""", "no header has the name ''")]
    [InlineData("""[Get("/")] internal static string Get([FromHeader(Name = "User Agent")] string {|MR0031:agent|}) => "";""", "'User Agent'")]
    [InlineData("""[Get("/")] internal static string Get([FromHeader] string {|MR0031:größe|}) => "";""", "'größe'")]
    [InlineData("""[Get("/")] internal static string Get([FromQuery(Name = "a\ud800")] int {|MR0031:a|}) => "";""", "half of a surrogate pair")]
    [InlineData("""[Get("/{id}")] internal static string Get([FromRoute] int {|MR0031:idd|}) => "";""", "the template '/{id}' has no parameter 'idd'; was 'id' meant?")]
    [InlineData("""[Get("/{name}")] internal static string Get(ReadOnlySpan<byte> {|MR0031:nmae|}) => "";""", "was 'name' meant?")]
    [InlineData("""[Get("/{{|MR0030:idd|}}")] internal static string Get(int id) => "";""", "'{idd}' of its template; was '{id}' meant?")]
    [InlineData("""[Get("/{{|MR0030:usrename|}:alpha}/x")] internal static string Get(string q, string userName) => "";""", "was '{userName}' meant?")]
    [InlineData("""[Get("/{{|MR0030:id|}}")] internal static string Get(int page) => "";""", "add one, or begin the name")]
    [InlineData("""[Get("/{{|MR0030:id|}}")] internal static string Get() => "";""", "'{id}'")]
    [InlineData("""[Get("/{{|MR0030:id|}}")] internal static string Get([FromQuery] int id) => "";""", "'{id}'")]
    [InlineData("""[Get("/{*{|MR0030:rest|}}")] internal static string Get(int id) => "";""", "'{rest}'")]
    [InlineData("""[Get("/a")] [Get("/b")] internal static string Get(object {|MR0006:o|}) => "";""", "'object'")]
    [InlineData("""[Get("/a/{id}")] [Get("/b/{{|MR0030:key|}}")] internal static string Get(int id) => "";""", "'{key}'")]
    [InlineData("""[Get("/{id?}")] internal static string Get(int {|MR0033:id|}) => "";""", "the template's '{id?}' is missing; make its type 'int?'")]
    [InlineData("""[Get("/{id:int?}")] internal static string Get(string {|MR0033:id|}) => "";""", "make its type 'string?'")]
    [InlineData("""[Get("/{key?}")] internal static string Get([FromRoute(Name = "key")] Guid {|MR0033:id|}) => "";""", "'{key?}'")]
    [InlineData("""[Get("/{x={|MR0034:a|}}")] internal static string Get(int x) => "";""", "the default 'a' is no int, which the handler's parameter 'x' is")]
    [InlineData("""[Get("/{x={|MR0034:a|}}/{y=b}")] internal static string Get(DayOfWeek x, string y) => "";""", "is no DayOfWeek")]
    [InlineData("""[Get("/{x={|MR0034:a\ud800|}}")] internal static string Get(string x) => "";""", "half of a surrogate pair")]
    [InlineData("""[Get("/{x={|MR0034:7|}}")] internal static string Get(DayOfWeek x) => "";""", "is no DayOfWeek")]
    [InlineData("""internal static class Of<T> { internal enum Size { Small } } [Get("/{x={|MR0034:a|}}")] internal static string Get(Of<int>.Size? x) => "";""", "is no App.Of<int>.Size,")]
    [InlineData("""[Get("/{x={|MR0034:2026-01-01T00:00:00|}}")] internal static string Get(DateOnly x) => "";""", "is no DateOnly")]
    [InlineData("""[Get("/{x={|MR0034: 1|}}")] internal static string Get(long? x) => "";""", "is no long")]
    [InlineData("""[Get("/{*x={|MR0034:yes|}}")] internal static string Get(bool x) => "";""", "is no bool")]
    public async Task Refuses(string handler, string messagePart)
    {
        IReadOnlyList<Diagnostic> reported = await AnalyzerRun.Verify($"internal static class App {{ {handler} }}");

        Assert.Contains(messagePart, reported[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[Get("/{_unused}")] internal static string Get() => "";""")]
    [InlineData("""[Get("/{Id}")] internal static string Get(int id) => "";""")]
    [InlineData("""[Get("/{raw}")] internal static string Get(in ReadOnlySpan<byte> raw, ref readonly HttpContext context, HttpRequest request, HttpResponse response, CancellationToken aborted = default) => "";""")]
    [InlineData("""[Get("/")] internal static string Get(DayOfWeek? day, string text = "a", [FromHeader] Guid id = default, [FromBody] ReadOnlySpan<byte> body = default) => "";""")]
    [InlineData("""[Get("/a/{id?}")] internal static string A(int? id) => ""; [Get("/b/{id?}")] internal static string B(int id = 1) => ""; [Get("/c/{id?}")] internal static string C(string? id) => ""; [Get("/d/{id?}")] internal static string D(ReadOnlySpan<byte> id) => "";""")]
    [InlineData("""[Get("/{_unused?}")] internal static string Get() => "";""")]
    [InlineData("""[Post("/")] internal static string Post([FromForm] int a, [FromForm] IEnumerable<string>? b, [FromCookie] Guid? c, [FromHeader] Version[] d) => "";""")]
    [InlineData("""[Get("/{Id}/{x=255}")] internal static string Get([AsParameters] Q q, byte x) => ""; internal record Q(Uri Id, float[] Of) { public nint? More { get; set; } }""")]
    [InlineData("""[Get("/a/{x=0}")] internal static string A(DayOfWeek x) => ""; [Get("/b/{x=friday}")] internal static string B(DayOfWeek? x) => ""; [Get("/c/{x=2026-01-01}")] internal static string C(DateOnly x) => "";""")]
    [InlineData("""[Get("/a/{x=1}/{y=1.5}/{z=true}/{*rest=a/b}")] internal static string A(long x, decimal y, bool z, ReadOnlySpan<byte> rest) => "";""")]
    public async Task Accepts(string handler) => Assert.Empty(await AnalyzerRun.Verify($"internal static class App {{ {handler} }}"));

    [Theory]
    [InlineData("ReadOnlySpan<byte>", "take a string")]
    [InlineData("[FromBody] ReadOnlySpan<byte>", "make the handler synchronous")]
    [InlineData("HttpRequest", "take the values that it needs as parameters")]
    [InlineData("HttpContext", "take the values that it needs as parameters")]
    [InlineData("in HttpContext", "take the values that it needs as parameters", "CS1988")]
    [InlineData("HttpResponse", "return the result")]
    [InlineData("Span<char>", "take a string")]
    public async Task RefusesRefStructsInAsyncHandlers(string type, string advice, string compilerError = "CS4012")
    {
        IReadOnlyList<Diagnostic> reported = await AnalyzerRun.Verify(
            $$"""internal static class App { [Get("/{value}")] internal static async Task<string> Get({{type}} {|MR0009:value|}) { await Task.Yield(); return ""; } }""",
            compilerError);

        Assert.Contains($"because '{type.Split(' ')[^1]}' is a ref struct", reported[0].GetMessage(null), StringComparison.Ordinal);
        Assert.Contains(advice, reported[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ReadOnlySpan<byte>")]
    [InlineData("[FromBody] ReadOnlySpan<byte>")]
    [InlineData("HttpRequest")]
    [InlineData("in HttpContext")]
    [InlineData("HttpResponse")]
    public async Task RefusesRefStructsInBlockingHandlers(string type) => Assert.Single(await AnalyzerRun.Verify(
        $$"""internal static class App { [Get("/{value}")] [Blocking] internal static string Get({{type}} {|MR0009:value|}) => ""; }"""));

    [Fact]
    public async Task AcceptsViewsOfTheRequestInHandlersThatOnlyReturnATask() => Assert.Empty(await AnalyzerRun.Verify("""
        internal static class App { [Get("/{value}")] internal static Task<string> Get(ReadOnlySpan<byte> value, HttpRequest request) => Task.FromResult(""); }
        """));

    [Theory]
    [InlineData("HttpResponse", "Task<string>")]
    [InlineData("HttpContext", "ValueTask")]
    public async Task RefusesViewsOfTheResponseInHandlersThatReturnATask(string type, string result) => Assert.Single(await AnalyzerRun.Verify(
        $$"""internal static class App { [Get("/")] internal static {{result}} Get({{type}} {|MR0009:value|}) => throw new NotSupportedException(); }"""));
}
