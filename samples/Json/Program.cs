using MicroRoute;

return HttpServer.Run<Routes>(args);

internal static class Api
{
    [Get("/")]
    internal static ReadOnlySpan<byte> Index() => "Hello, World!"u8;

    [Get("/users/{id:int}")]
    internal static void User(int id, HttpResponse response)
    {
        response.Write("User "u8);
        response.Write(id);
    }

    /// <summary>An object is JSON. How it is written is generated code too: there is no context class, and no reflection.</summary>
    [Get("/json")]
    internal static Greeting Json() => new("Hello, World!");

    /// <summary>So is the body of a POST. One that is no greeting is answered with 400, which says where and why.</summary>
    [Post("/echo")]
    internal static Greeting Echo(Greeting greeting) => greeting;
}

internal sealed record Greeting(string Message);
