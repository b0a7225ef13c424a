using System.Net;

namespace MicroRoute.Fuzz.Engine;

/// <summary>Shows in its answer what a handler sees of the request, so that two readings of it do not look the same. The path chooses
/// how the answer is written.</summary>
internal struct EchoRouter : IRouter
{
    [ThreadStatic]
    private static ServerLimits? s_limits;

    [ThreadStatic]
    private static ByteLog? s_log;

    public static int Count => 0;

    public static RouteDescriptor[] Describe() => [];

    /// <summary>Says whose requests come next on this thread.</summary>
    /// <param name="limits">The engine's limits.</param>
    /// <param name="log">Where each request is noted: method, target, names and values, an empty line, the body.</param>
    public static void Enter(ServerLimits limits, ByteLog log)
    {
        s_limits = limits;
        s_log = log;
    }

    public static void Dispatch(ref HttpContext context)
    {
        ref readonly HttpRequest request = ref context.Request;
        RequestOracle.Check(request, s_limits!);
        Note(request, s_log!);
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

    private static void Note(in HttpRequest request, ByteLog log)
    {
        log.AppendLine(request.MethodName);
        log.AppendLine(request.Target);
        foreach (HeaderField field in request.Headers)
        {
            log.AppendLine(field.Name);
            log.AppendLine(field.Value);
        }

        log.AppendLine(default);
        log.Append(request.Body);
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
