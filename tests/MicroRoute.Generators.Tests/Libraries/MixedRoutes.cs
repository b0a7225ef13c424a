namespace MicroRoute.Generators.Tests.Libraries;

/// <summary>Many routes of every form, spread over three assemblies, with requests for each. A seed makes them the same each time.</summary>
internal sealed class MixedRoutes
{
    /// <summary>What is below the prefix of each family: the verb, the template, the handler's parameters, and paths with the values that
    /// the handler gets.</summary>
    private static readonly (string Verb, string Template, string Parameters, (string Path, string Values)[] Requests)[] Forms =
    [
        ("Get", "", "", [("", ""), ("/", "")]),
        ("Get", "/{id:int}", "int id", [("/42", "42"), ("/-7", "-7")]),
        ("Get", "/{id:guid}", "Guid id", [("/0f8fad5b-d9cb-469f-a165-70867728950e", "0f8fad5b-d9cb-469f-a165-70867728950e")]),
        ("Get", "/{name:alpha:length(3,5)}", "string name", [("/abc", "abc"), ("/listx", "listx")]),
        ("Get", "/{name}", "string name", [("/a-b", "a-b"), ("/abcdef", "abcdef"), ("/caf%C3%A9", "café"), ("/a%2Fb", "a/b")]),
        ("Put", "/{id:long:min(10)}", "long id", [("/12345678901", "12345678901")]),
        ("Delete", "/{flag:bool}", "bool flag", [("/TRUE", "True")]),
        ("Patch", "/{value:decimal}", "decimal value", [("/1.50", "1.50")]),
        ("Post", "/{value:double}", "double value", [("/2.5", "2.5")]),
        ("Get", "/at/{when:datetime}", "DateTime when", [("/at/2024-02-29", "02/29/2024 00:00:00")]),
        ("Get", "/files/{name}.json", "string name", [("/files/a.b.json", "a.b")]),
        ("Get", "/files/v{major:range(1,9)}", "int major", [("/files/v3", "3")]),
        ("Get", "/pages/{page=1}/{size:max(100)=20}", "int page, long size", [("/pages", "1,20"), ("/pages/2", "2,20"), ("/pages/2/50", "2,50")]),
        ("Get", "/maybe/{id:int?}", "int? id", [("/maybe", ""), ("/maybe/5", "5")]),
        ("Get", "/code/{code:regex(^[A-Z]{{3}}$)}", "string code", [("/code/ABC", "ABC")]),
        ("Get", "/tree/{**path}", "string path", [("/tree/a/b", "a/b"), ("/tree", ""), ("/tree/", "")]),
        ("Post", "/tree/{*path:minlength(3)}", "string path", [("/tree/a/b", "a/b")]),
        ("Get", "/{a}/x/{b:maxlength(3)}", "string b, string a", [("/one/x/two", "two,one"), ("/at/x/y", "y,at")]),
        ("Get", "/slug/{slug:slug(4)}", "string slug", [("/slug/a-bc", "a-bc")]),
        ("Get", "/{color}/shade", "Color color", [("/rEd/shade", "Red"), ("/1/shade", "Green")]),
    ];

    private readonly Dictionary<string, List<string>> _classes = new() { ["Shop"] = [], ["Shop.Admin"] = [], ["App"] = [] };

    private readonly List<(string Assembly, int Form, string Template)> _routes = [];

    /// <param name="count">How many routes; a multiple of the number of forms.</param>
    public MixedRoutes(int count)
    {
        var random = new Random(4);
        var requests = new List<(string, string)>();
        for (int family = 0; family < count / Forms.Length; family++)
        {
            string prefix = $"/{"abcdefgh"[random.Next(8)]}{new string('x', random.Next(3))}{family}";
            foreach (string assembly in _classes.Keys)
            {
                _classes[assembly].Add($"[Route(\"{prefix}\")] internal static class Family{family} {{");
            }

            for (int form = 0; form < Forms.Length; form++)
            {
                string assembly = _classes.Keys.ElementAt(random.Next(3));
                (string verb, string template, string parameters, (string Path, string Values)[] paths) = Forms[form];
                string[] names = [.. parameters.Split(", ").Select(parameter => parameter.Split(' ')[^1])];
                string values = parameters.Length == 0 ? "\"\"" : $"string.Join(\",\", new object?[] {{ {string.Join(", ", names)} }})";
                _classes[assembly].Add($"    [{verb}(\"{template}\")] internal static string Form{form}({parameters}) => \"{assembly}.{family}.{form}:\" + {values};");
                _routes.Add((assembly, form, prefix + template));
                requests.AddRange(paths.Select(path => ($"{verb.ToUpperInvariant()} {(assembly == "Shop.Admin" ? "/admin" : "")}{prefix}{path.Path}", $"{assembly}.{family}.{form}:{path.Values}")));
            }

            foreach (List<string> classes in _classes.Values)
            {
                classes.Add("}");
            }
        }

        Requests = requests;
    }

    /// <summary>Requests, at least one a route, and what is answered.</summary>
    public IReadOnlyList<(string Request, string Body)> Requests { get; }

    public string Shop => SourceOf("Shop");

    public string Admin => SourceOf("Shop.Admin");

    public string App => "[assembly: ReferencedRoutes(\"Shop.Admin\", Prefix = \"/admin\")]\n" + SourceOf("App");

    /// <summary>The template of an assembly's first route of a form.</summary>
    public string Find(string assembly, int form) => _routes.First(route => route.Assembly == assembly && route.Form == form).Template;

    private string SourceOf(string assembly) => $$"""
        namespace {{assembly}};
        internal enum Color { Red, Green }
        internal static class Constraints { [RouteConstraint("slug")] internal static bool IsSlug(ReadOnlySpan<byte> text, int length) => text.Length == length && text.Contains((byte)'-'); }
        {{string.Join('\n', _classes[assembly])}}
        """;
}
