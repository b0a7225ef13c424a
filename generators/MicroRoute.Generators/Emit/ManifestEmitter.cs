using MicroRoute.Generators.Libraries;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the attribute by which a program that references this one learns of its routes.</summary>
internal static class ManifestEmitter
{
    public static void Write(SourceWriter writer, OwnRoutes own)
    {
        writer.Lines($"[assembly: global::MicroRoute.RouteManifest({Manifest.Version}, {CSharp.Literal($"{InvokersName.Namespace}.{own.Invokers}")},");
        TextBlock.Write(writer, [.. own.Constraints.Select(Manifest.Write), .. own.Routes.Select(route => Manifest.Write(ToLibraryRoute(route)))], ")]");
    }

    private static LibraryRoute ToLibraryRoute(RouteModel route) => new(
        route.Verb,
        route.Handler.InvokerName,
        route.Handler.Namespace,
        route.HandlerName,
        OwnRoutes.CapturesOf(route, forOthers: true),
        route.Template.Text)
    {
        Body = route.Handler.BodyUse,
    };
}
