using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Parsing.Checks;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the file with the invokers: one method a route, which binds the parameters, calls the handler and writes its
/// result. They are public, and a manifest lists them, so that a program that references this one has its routes too.</summary>
internal static class InvokersFile
{
    /// <summary>The constant that tells whether a handler may finish later than it returns.</summary>
    public const string HasAsync = "HasAsync";

    public static string Write(OwnRoutes own, CancellationToken cancellation)
    {
        SourceWriter writer = GeneratedFile.Begin();
        ManifestEmitter.Write(writer, own);
        writer.Gap();
        var checks = new CheckEmitter(own.Routes.SelectMany(route => route.Handler.Bound));
        GeneratedFile.BeginNamespace(writer, InvokersName.Namespace,
            ["global::System", "global::System.CodeDom.Compiler", "global::System.ComponentModel", "global::System.Text", .. checks.Usings, "global::MicroRoute.Binding"]);
        writer.Gap();
        writer.Lines($"""
            /// <summary>Binds, calls and writes, for <c>Routes</c>.</summary>
            {GeneratedFile.Attribute}
            [EditorBrowsable(EditorBrowsableState.Never)]
            """);
        using (writer.Block($"public static partial class {own.Invokers}"))
        {
            writer.Lines($"public const bool {HasAsync} = {(own.Routes.Any(route => route.Handler.IsSuspending) ? "true" : "false")};");
            var members = new NameSet([.. own.Routes.Select(route => route.Handler.InvokerName), .. own.Constraints.Select(constraint => constraint.Forwarder)]);
            foreach (RouteModel route in own.Routes)
            {
                cancellation.ThrowIfCancellationRequested();
                writer.Gap();
                new InvokerEmitter(writer, route, checks, members).Write();
            }

            new BodyCheckEmitter(checks).WriteTypes(writer, BodyTypesIn(own.Routes.SelectMany(route => route.Handler.Bound)));
            checks.WritePatterns(writer);
            foreach (SharedConstraint constraint in own.Constraints)
            {
                ForwarderEmitter.Write(writer, constraint);
            }

            if (EnumsIn(own.Routes.SelectMany(route => route.Handler.Bound)) is [_, ..] models)
            {
                EnumParserEmitter.Write(writer, models);
            }

            if (ParsersIn(own.Routes.SelectMany(route => route.Handler.Bound)) is [_, ..] parsers)
            {
                TextParserEmitter.Write(writer, parsers);
            }

            foreach (EnumModel model in EnumsIn(own.Routes.SelectMany(route => route.Handler.Bound).Where(parameter => parameter.Source == ParameterSource.Route)))
            {
                EnumNameEmitter.Write(writer, model);
            }
        }

        return writer.ToString();
    }

    private static BodyTypeModel[] BodyTypesIn(IEnumerable<ParameterModel> parameters) =>
    [
        .. parameters
            .Select(parameter => parameter.Json)
            .OfType<JsonBodyModel>()
            .SelectMany(body => body.Types)
            .GroupBy(type => type.TypeName)
            .Select(same => same.First())
            .OrderBy(type => type.TypeName, StringComparer.Ordinal),
    ];

    private static EnumModel[] EnumsIn(IEnumerable<ParameterModel> parameters) =>
    [
        .. parameters
            .Select(parameter => parameter.Value?.Enum)
            .OfType<EnumModel>()
            .Distinct()
            .OrderBy(model => model.TypeName, StringComparer.Ordinal),
    ];

    private static ParserModel[] ParsersIn(IEnumerable<ParameterModel> parameters) =>
    [
        .. parameters
            .Select(parameter => parameter.Value?.Parser)
            .OfType<ParserModel>()
            .Distinct()
            .OrderBy(model => model.TypeName, StringComparer.Ordinal),
    ];
}
