using System.Net;

namespace MicroRoute.TestApp;

/// <summary>One route for each kind of parameter and result that must not allocate, and one that tells what was allocated.</summary>
internal static class ValueRoutes
{
    [Get("/allocated")]
    internal static void Allocated(HttpResponse response) => response.Write(GC.GetTotalAllocatedBytes(precise: true));

    [Get("/int/{value:int}")]
    internal static void Int(int value, HttpResponse response) => response.Write(value);

    [Get("/long/{value}")]
    internal static void Long(long value, HttpResponse response) => response.Write(value);

    [Get("/guid/{value}")]
    internal static void Unique(Guid value, HttpResponse response) => response.Write(value);

    [Get("/enum/{value}")]
    internal static void Enumeration(HttpStatusCode value, HttpResponse response) => response.Write((int)value);

    [Get("/query")]
    internal static void Query(HttpResponse response, int page, long? size = null) => response.Write(page + (size ?? 0));

    [Get("/span/{value}")]
    internal static ReadOnlySpan<byte> Span(ReadOnlySpan<byte> value) => value;

    [Post("/body")]
    internal static ReadOnlySpan<byte> Body([FromBody] ReadOnlySpan<byte> body) => body;

    [Put("/status/{value}")]
    internal static HttpStatusCode Status(int value) => (HttpStatusCode)value;
}
