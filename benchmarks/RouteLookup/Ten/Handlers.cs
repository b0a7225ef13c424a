namespace MicroRoute.RouteLookup;

/// <summary>Written by handlers.py.</summary>
internal static class Handlers
{
    [Get("/applications/{_p1}/tokens/{_p2}")]
    internal static void Route0() => Found.Handler = 0;

    [Get("/authorizations")]
    internal static void Route1() => Found.Handler = 1;

    [Get("/authorizations/{_p1}")]
    internal static void Route2() => Found.Handler = 2;

    [Get("/emojis")]
    internal static void Route3() => Found.Handler = 3;

    [Get("/events")]
    internal static void Route4() => Found.Handler = 4;

    [Get("/feeds")]
    internal static void Route5() => Found.Handler = 5;

    [Get("/gists")]
    internal static void Route6() => Found.Handler = 6;

    [Get("/gists/{_p1}")]
    internal static void Route7() => Found.Handler = 7;

    [Get("/gists/{_p1}/star")]
    internal static void Route8() => Found.Handler = 8;

    [Get("/gitignore/templates")]
    internal static void Route9() => Found.Handler = 9;
}
