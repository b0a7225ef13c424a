using MicroRoute;

return HttpServer.Run<Routes>(args, options => options.ServerHeader = "MicroRoute");

internal static class Echo
{
    /// <summary>Answers every path. The name of the parameter begins with <c>_</c>, so the method need not take it.</summary>
    [Get("/{*_path}"), Put("/{*_path}"), Post("/{*_path}"), Delete("/{*_path}")]
    internal static void Any(HttpRequest request, HttpResponse response)
    {
        response.Write("You requested "u8);
        response.Write(request.Target);
        response.Write(" via method "u8);
        response.Write(request.MethodName);
        response.Write(" on MicroRoute\n"u8);
    }
}
