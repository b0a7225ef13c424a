using System.ComponentModel;

namespace MicroRoute;

/// <summary>One route of a route table, as text.</summary>
/// <param name="method">The request method, such as <c>GET</c>.</param>
/// <param name="template">The whole template, prefixes included.</param>
/// <param name="handler">The handler's name, such as <c>MyApp.Users.Find</c>.</param>
/// <param name="source">Where the handler stands, such as <c>Users.cs:12</c>.</param>
public readonly struct RouteDescriptor(string method, string template, string handler, string source = "")
{
    /// <summary>The request method, such as <c>GET</c>.</summary>
    public string Method { get; } = method;

    /// <summary>The whole template, prefixes included, such as <c>/users/{id:int}</c>.</summary>
    public string Template { get; } = template;

    /// <summary>The handler's name, such as <c>MyApp.Users.Find</c>.</summary>
    public string Handler { get; } = handler;

    /// <summary>Where the handler stands: the file from the project's directory, with <c>/</c> on every system, and the line with the method's
    /// name, such as <c>Api/Users.cs:12</c>. Empty where it is not known.</summary>
    public string Source { get; } = source;

    /// <summary>The route in one line, such as <c>GET /users/{id:int} MyApp.Users.Find Users.cs:12</c>.</summary>
    public override string ToString() => Method + " " + Template + " " + Handler + (Source.Length == 0 ? "" : " " + Source);

    /// <summary>Reads what generated code lists, which is compiled sooner as text than as calls.</summary>
    /// <param name="routes">Method, handler and template of each, with a space between.</param>
    /// <param name="sources">Where the handler of each stands.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static RouteDescriptor[] ReadAll(string[] routes, string[] sources)
    {
        var descriptors = new RouteDescriptor[routes.Length];
        for (int i = 0; i < routes.Length; i++)
        {
            string route = routes[i];
            int method = route.IndexOf(' ');
            int handler = route.IndexOf(' ', method + 1);
            descriptors[i] = new(route[..method], route[(handler + 1)..], route[(method + 1)..handler], sources[i]);
        }

        return descriptors;
    }
}
