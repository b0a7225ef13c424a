using MicroRoute.Generators.Links;
using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the classes with links.</summary>
internal sealed class LinksEmitter(SourceWriter writer, LinkClass root)
{
    // A class with links stands before a type of its name.
    private readonly string _type = root.ClassNames.Contains("RouteLink") ? "global::MicroRoute.RouteLink" : "RouteLink";

    public void Write(LinkClass links)
    {
        using (writer.Block($"public static class {CSharp.DeclaredType(links.Name)}"))
        {
            foreach (NamedLink link in links.Links)
            {
                Write(link);
            }

            foreach (LinkClass nested in links.Classes)
            {
                writer.Gap();
                Write(nested);
            }
        }
    }

    private void Write(NamedLink link)
    {
        string parameters = string.Join(", ", link.Model.Parameters.Select(Declare));
        string arguments = string.Concat(link.Model.Parameters.Select(parameter => $", {Argument(parameter)}"));
        writer.Gap();
        writer.Lines($"/// <summary><c>{CSharp.Documentation($"{link.Model.Verb.Token()} {link.Model.Template}")}</c></summary>");
        writer.Lines($"public static {_type} {CSharp.Identifier(link.Name)}({parameters}) => new({CSharp.Literal(link.Model.Pattern)}{arguments});");
    }

    private static string Declare(LinkParameter parameter) => parameter.IsOptional
        ? $"{parameter.TypeName}? {CSharp.Identifier(parameter.Name)} = null"
        : $"{parameter.TypeName} {CSharp.Identifier(parameter.Name)}";

    private static string Argument(LinkParameter parameter)
    {
        string name = CSharp.Identifier(parameter.Name);
        return parameter.Invokers is { } invokers ? $"{invokers}.{EnumNameEmitter.Method}({name})" : name;
    }
}
