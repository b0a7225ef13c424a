namespace MicroRoute.Generators.Parsing;

/// <summary>What all routes have, wherever they were found.</summary>
internal interface IRoute
{
    /// <summary>The method that it answers.</summary>
    RequestVerb Verb { get; }

    RouteTemplate Template { get; }

    /// <summary>The handler's name for people, such as <c>App.Users.Find</c>.</summary>
    string HandlerName { get; }
}
