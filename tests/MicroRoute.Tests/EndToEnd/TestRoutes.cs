using System.Globalization;
using MicroRoute.Binding;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>Routes written by hand, in place of generated ones.</summary>
internal readonly struct TestRoutes : IRouter
{
    private static readonly AsyncLocal<string?> s_ambient = new();

    public static int Count => 9;

    public static void Dispatch(ref HttpContext context)
    {
        ReadOnlySpan<byte> path = context.Request.Path;
        HttpResponse response = context.Response;
        if (path.SequenceEqual("/"u8))
        {
            Index(ref context);
        }
        else if (path.SequenceEqual("/echo"u8))
        {
            response.AddHeader("Method"u8, context.Request.MethodName);
            response.Send(context.Request.Body);
        }
        else if (path.SequenceEqual("/count"u8))
        {
            response.Write(Probe.Of(context.Request).Call());
        }
        else if (path.SequenceEqual("/wait"u8))
        {
            Probe.Of(context.Request).Wait(context.RequestAborted);
            response.Send("done"u8);
        }
        else if (path.SequenceEqual("/fail"u8))
        {
            response.Write("never seen"u8);
            throw new InvalidOperationException("broken");
        }
        else if (path.SequenceEqual("/ambient"u8))
        {
            Ambient(response);
        }
        else if (path.StartsWith("/fill/"u8) && ValueParser.TryParse(path["/fill/"u8.Length..], out int size))
        {
            if (!context.Request.Query.IsEmpty)
            {
                Probe.Of(context.Request).Call();
            }

            Payload.Fill(response.GetSpan(size)[..size]);
            response.Advance(size);
        }
        else if (path.StartsWith("/numbers/"u8))
        {
            Number(ref context, path["/numbers/"u8.Length..]);
        }
        else if (path.StartsWith("/later"u8))
        {
            LaterRoutes.Dispatch(ref context);
        }
        else if (path.StartsWith("/blocking"u8))
        {
            BlockingRoutes.Dispatch(ref context);
        }
        else
        {
            RouteMiss.NotFound(ref context);
        }
    }

    public static RouteDescriptor[] Describe() => [];

    private static void Index(ref HttpContext context)
    {
        if (context.Request.Method is RequestMethod.Get or RequestMethod.Head)
        {
            context.Response.Send("Hello, World!"u8);
        }
        else
        {
            RouteMiss.MethodNotAllowed(ref context, "GET, HEAD, OPTIONS"u8);
        }
    }

    private static void Number(ref HttpContext context, ReadOnlySpan<byte> text)
    {
        int number = RouteValue.Get<int, ValueParser>(ref context, "n"u8, text);
        if (!BindingFault.Answer(ref context))
        {
            context.Response.Write(number);
        }
    }

    /// <summary>Shows what earlier handlers left behind, then leaves something behind.</summary>
    private static void Ambient(HttpResponse response)
    {
        response.Write(s_ambient.Value ?? "nothing");
        response.Write(" "u8);
        response.Write(CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator);
        s_ambient.Value = "something";
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "|";
        CultureInfo.CurrentCulture = culture;
    }
}
