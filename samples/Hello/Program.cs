using MicroRoute;

return HttpServer.Run<Routes>(args);

internal static class Hello
{
    /// <summary>Bytes go straight through: nothing is allocated or converted.</summary>
    [Get("/")]
    internal static ReadOnlySpan<byte> Index() => "Hello, World!"u8;

    /// <summary>A segment that is no integer is another route's, or 404. The number is formatted into the response.</summary>
    [Get("/users/{id:int}")]
    internal static void User(int id, HttpResponse response)
    {
        response.Write("User "u8);
        response.Write(id);
    }

    /// <summary>The parameter is the decoded UTF-8: <c>/greet/caf%C3%A9</c>.</summary>
    [Get("/greet/{name}")]
    internal static void Greet(ReadOnlySpan<byte> name, HttpResponse response)
    {
        response.Write("Hello, "u8);
        response.Write(name);
        response.Write("!"u8);
    }

    /// <summary>Both come from the query: <c>/search?text=tea&amp;page=2</c>. A page that is no integer is answered with 400.</summary>
    [Get("/search")]
    internal static void Search(HttpResponse response, string text = "everything", int page = 1)
    {
        response.Write("Page "u8);
        response.Write(page);
        response.Write(" of "u8);
        response.Write(text);
    }

    /// <summary>Gives the request body back.</summary>
    [Post("/body")]
    internal static ReadOnlySpan<byte> Body([FromBody] ReadOnlySpan<byte> body) => body;
}
