using System.Text;

namespace MicroRoute;

/// <summary>Routes as lines of text: method, template, handler and where it stands, in columns.</summary>
internal static class RouteTable
{
    public static string Of(RouteDescriptor[] routes)
    {
        int methodWidth = 0;
        int templateWidth = 0;
        int handlerWidth = 0;
        foreach (RouteDescriptor route in routes)
        {
            methodWidth = Math.Max(methodWidth, route.Method.Length);
            templateWidth = Math.Max(templateWidth, route.Template.Length);
            handlerWidth = Math.Max(handlerWidth, route.Handler.Length);
        }

        var text = new StringBuilder();
        foreach (RouteDescriptor route in routes)
        {
            text.Append(text.Length == 0 ? "" : Environment.NewLine)
                .Append(route.Method.PadRight(methodWidth)).Append("  ")
                .Append(route.Template.PadRight(templateWidth)).Append("  ")
                .Append(route.Source.Length == 0 ? route.Handler : route.Handler.PadRight(handlerWidth) + "  " + route.Source);
        }

        return routes.Length == 0 ? "No routes." : text.ToString();
    }
}
