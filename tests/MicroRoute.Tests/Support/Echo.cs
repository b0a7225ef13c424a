namespace MicroRoute.Tests.Support;

/// <summary>A request as <see cref="EchoRouter"/> has seen it.</summary>
internal sealed record Echo(string Method, string Target, string Path, string Query, string[] Fields, string Body)
{
    public static Echo Of(Response response) => Of(response.Text);

    /// <param name="text">What the router wrote.</param>
    public static Echo Of(string text)
    {
        string[] parts = text.Split("\n\n", 2);
        string[] lines = parts[0].Split('\n');
        return new Echo(lines[0], lines[1], lines[2], lines[3][1..], lines[4..], parts[1]);
    }

    /// <summary>Method, path, query and body in one line.</summary>
    public override string ToString()
        => Method + " " + Path + (Query.Length > 0 ? " ?" + Query : "") + (Body.Length > 0 ? " " + Body : "");
}
