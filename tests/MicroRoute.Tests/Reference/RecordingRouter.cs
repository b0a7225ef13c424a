using System.Text;

namespace MicroRoute.Tests.Reference;

/// <summary>Writes down what handlers see, and answers nothing.</summary>
internal struct RecordingRouter : IRouter
{
    [ThreadStatic]
    private static List<ReferenceRequest>? s_requests;

    public static int Count => 0;

    /// <summary>The requests on this thread since the last look.</summary>
    public static List<ReferenceRequest> TakeRequests()
    {
        List<ReferenceRequest> taken = s_requests ?? [];
        s_requests = null;
        return taken;
    }

    public static RouteDescriptor[] Describe() => [];

    public static void Dispatch(ref HttpContext context)
    {
        ref readonly HttpRequest request = ref context.Request;
        var fields = new List<string>();
        foreach (HeaderField field in request.Headers)
        {
            fields.Add(Text(field.Name) + "=" + Text(field.Value));
        }

        s_requests ??= [];
        s_requests.Add(new ReferenceRequest(
            Text(request.MethodName), Text(request.Path), Text(request.Query), string.Join("\n", fields), Text(request.Body)));
    }

    private static string Text(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);
}
