using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Tests.Harness;

/// <summary>A program, and a library of it, for which all that the emitters can write is written.</summary>
internal static class ManyForms
{
    private const string Library = """
        namespace Shop;
        public enum Size { Small, Large }
        internal static class Items
        {
            [RouteConstraint("code")] internal static bool IsCode(ReadOnlySpan<byte> text, int length) => text.Length == length;
            [Get("/shop/{code:code(3)}/{size}")] internal static string Code(string code, Size size) => $"shop {code} {size}";
        }
        """;

    private const string Handlers = """
        internal enum Colour { Red, Green }
        internal static class Forms
        {
            [RouteConstraint("even")] internal static bool IsEven(string text, int a, long b, bool c, string d) => true;
            [RouteConstraint("odd"), GeneratedRegex("^a$")] internal static Regex Odd { get { return new("^a$"); } }
            [Get("/")] internal static string Index() => "";
            [Get("/a/{x:even(1,2,true,d)}/{y:odd}/{z:regex(^\\d+$)}")] internal static string A(string x, string y, string z) => "";
            [Get("/b/{x:regex((?=a)a):length(3)}/{*rest}")] internal static byte[] B(string x, ReadOnlySpan<byte> rest, [FromHeader] int? age, [FromQuery] Colour q = Colour.Red) => [];
            [Get("/c/{colour}/{page=1}/{n?}")] internal static void C(HttpResponse response, Colour colour, int page, DateOnly? n) { }
            [Post("/c/{colour}.json")] internal static System.Net.HttpStatusCode D(HttpRequest request, Colour colour, [FromBody] ReadOnlySpan<byte> body) => default;
            [Put("/users/{id:int:min(1)}/x-{name}-y/{**rest}")] internal static ReadOnlySpan<byte> E(ref HttpContext context, long id, string name, string rest) => default;
            [Delete("/users/{id}/{*path:alpha}"), Obsolete] internal static string F(Guid id, string path) => "";
            [Put("/bodies"), RequestSizeLimit(1)] internal static IAsyncEnumerable<int> H(Stream body) => throw new NotSupportedException();
            [Get("/{tail}5")] internal static string G(double tail) => "";
        }
        """;

    /// <param name="version">The version of C# in which the program is written.</param>
    /// <param name="options">Its assembly attributes.</param>
    public static CSharpCompilation Compile(LanguageVersion version = LanguageVersion.CSharp14, string options = "")
        => Sources.Compile("App", [Harness.Library.Compile("Shop", Library).Reference(asFile: false)], $"using MicroRoute;\nusing System.Text.RegularExpressions;\n{options}\n{Handlers}").In(version);
}
