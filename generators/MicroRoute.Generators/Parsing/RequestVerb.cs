namespace MicroRoute.Generators.Parsing;

/// <summary>The methods that a route can answer; each has the name and the value of the runtime's <c>RequestMethod</c>.</summary>
internal enum RequestVerb
{
    Get,
    Head,
    Post,
    Put,
    Delete,
    Patch,
    Options,
}

internal static class RequestVerbs
{
    public static readonly RequestVerb[] All =
    [
        RequestVerb.Get, RequestVerb.Head, RequestVerb.Post, RequestVerb.Put, RequestVerb.Delete, RequestVerb.Patch, RequestVerb.Options,
    ];

    /// <summary>The method as it stands in a request line.</summary>
    public static string Token(this RequestVerb verb) => verb.ToString().ToUpperInvariant();

    /// <summary>Finds a method by its token.</summary>
    public static bool TryFind(string token, out RequestVerb verb)
    {
        int index = Array.FindIndex(All, one => one.Token() == token);
        verb = index < 0 ? default : All[index];
        return index >= 0;
    }

    /// <summary>The metadata name of the attribute that maps it.</summary>
    public static string AttributeName(this RequestVerb verb) => $"MicroRoute.{verb}Attribute";
}
