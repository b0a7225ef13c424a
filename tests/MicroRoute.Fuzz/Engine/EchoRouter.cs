using System.Net;

namespace MicroRoute.Fuzz.Engine;

/// <summary>Shows in its answer what a handler sees of the request, so that two readings of it do not look the same. The path chooses
/// how the answer is written.</summary>
internal struct EchoRouter : IRouter
{
    [ThreadStatic]
    private static ServerLimits? s_limits;

    /// <summary>The limits of the engine that runs on this thread.</summary>
    public static ServerLimits Limits { get => s_limits!; set => s_limits = value; }

    public static int Count => 0;

    public static RouteDescriptor[] Describe() => [];

    public static void Dispatch(ref HttpContext context)
    {
        ref readonly HttpRequest request = ref context.Request;
        RequestOracle.Check(request, Limits);
        HttpResponse response = context.Response;
        if (request.Method == RequestMethod.Head)
        {
            // A client knows what it asked for.
            response.AddHeader("Answers"u8, "HEAD"u8);
        }

        switch (request.Path)
        {
            case [(byte)'/', (byte)'c', ..]:
                response.CloseConnection();
                break;
            case [(byte)'/', (byte)'f', ..]:
                EchoFields(request, response);
                break;
            case [(byte)'/', (byte)'n', ..]:
                response.StatusCode = (HttpStatusCode)(request.Query.IsEmpty ? 204 : 304);
                break;
            case [(byte)'/', (byte)'r', ..]:
                response.StatusCode = HttpStatusCode.ResetContent;
                break;
            case [(byte)'/', (byte)'s', ..]:
                response.Send(request.Body);
                return;
        }

        Echo(request, response);
    }

    private static void Echo(in HttpRequest request, HttpResponse response)
    {
        WriteLine(response, request.MethodName);
        WriteLine(response, request.Target);
        WriteLine(response, request.Path);
        WriteLine(response, request.Query);
        foreach (HeaderField field in request.Headers)
        {
            response.Write(field.Name);
            response.Write(":"u8);
            WriteLine(response, field.Value);
        }

        WriteLine(response, request.Body);
    }

    /// <summary>What the parser lets in, a response takes.</summary>
    private static void EchoFields(in HttpRequest request, HttpResponse response)
    {
        foreach (HeaderField field in request.Headers)
        {
            response.AddHeader("Value"u8, field.Value);
        }
    }

    private static void WriteLine(HttpResponse response, ReadOnlySpan<byte> text)
    {
        response.Write(text);
        response.Write("\n"u8);
    }
}
