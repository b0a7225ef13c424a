namespace MicroRoute.Tests.Support;

/// <summary>Answers every request with what the handler sees of it: four lines, the field lines, an empty line, the body.</summary>
internal struct EchoRouter : IRouter
{
    public static int Count => 0;

    public static RouteDescriptor[] Describe() => [];

    public static void Dispatch(ref HttpContext context)
    {
        ref readonly HttpRequest request = ref context.Request;
        HttpResponse response = context.Response;
        WriteLine(response, request.MethodName);
        WriteLine(response, request.Target);
        WriteLine(response, request.Path);
        response.Write("?"u8);
        WriteLine(response, request.Query);
        foreach (HeaderField field in request.Headers)
        {
            response.Write(field.Name);
            response.Write("="u8);
            WriteLine(response, field.Value);
        }

        response.Write("\n"u8);
        response.Write(request.Body);
    }

    private static void WriteLine(HttpResponse response, ReadOnlySpan<byte> text)
    {
        response.Write(text);
        response.Write("\n"u8);
    }
}
