using MicroRoute.Generators.Links;
using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the classes with links.</summary>
internal sealed class LinksEmitter
{
    private readonly SourceWriter _writer;
    private readonly LinkClass _links;
    private readonly string _linkType;
    private readonly string _valueType;
    private readonly string _enumMethod;

    /// <param name="writer">Takes the text.</param>
    /// <param name="links">The outermost class.</param>
    public LinksEmitter(SourceWriter writer, LinkClass links)
    {
        // A class with links stands before a type of its name, and a link before a method.
        var names = new HashSet<string>(links.Names);
        _writer = writer;
        _links = links;
        _linkType = RuntimeType("RouteLink");
        _valueType = RuntimeType("RouteLinkValue");
        _enumMethod = new NameSet([.. names]).Claim("ValueOf");

        string RuntimeType(string name) => names.Contains(name) ? $"global::MicroRoute.{name}" : name;
    }

    public void Write()
    {
        using (WriteClass(_links))
        {
            foreach (EnumModel model in EnumsOf(_links).Distinct().OrderBy(model => model.TypeName, StringComparer.Ordinal))
            {
                WriteEnum(model);
            }
        }
    }

    private SourceWriter.Indent WriteClass(LinkClass links)
    {
        SourceWriter.Indent block = _writer.Block($"public static class {CSharp.Identifier(links.Name)}");
        foreach (NamedLink link in links.Links)
        {
            _writer.Gap();
            _writer.Lines($"/// <summary><c>{CSharp.Documentation($"{link.Model.Verb.Token()} {link.Model.Template}")}</c></summary>");
            _writer.Lines($"public static {_linkType} {CSharp.Identifier(link.Name)}({string.Join(", ", link.Model.Parameters.Select(Declare))}) => new({Arguments(link.Model)});");
        }

        foreach (LinkClass nested in links.Classes)
        {
            _writer.Gap();
            WriteClass(nested).Dispose();
        }

        return block;
    }

    private static string Declare(LinkParameter parameter)
        => $"{parameter.TypeName}{(parameter.IsOptional ? "?" : "")} {CSharp.Identifier(parameter.Name)}{(parameter.IsOptional ? " = null" : "")}";

    private string Arguments(LinkModel link)
        => CSharp.Literal(link.Pattern) + string.Concat(link.Parameters.Select(parameter => ", " + Argument(parameter)));

    private string Argument(LinkParameter parameter)
    {
        string name = CSharp.Identifier(parameter.Name);
        return parameter.Enum is null ? name : $"{_enumMethod}({name})";
    }

    private static IEnumerable<EnumModel> EnumsOf(LinkClass links)
        => links.Classes
            .SelectMany(EnumsOf)
            .Concat(links.Links.SelectMany(link => link.Model.Parameters).Select(parameter => parameter.Enum).OfType<EnumModel>());

    private void WriteEnum(EnumModel model)
    {
        _writer.Gap();
        _writer.Lines($"private static {_valueType} {_enumMethod}({model.TypeName}? value) => value switch");
        _writer.Lines("{");
        _writer.Lines("    null => default,");
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var numbers = new HashSet<string>();
        foreach (EnumMember member in model.Members)
        {
            // A name is read without regard to case, as the first that is like it; the others have their numbers only.
            string text = names.Add(member.Name) ? member.Name : member.Number;
            if (numbers.Add(member.Number))
            {
                _writer.Lines($"    {model.TypeName}.{CSharp.Identifier(member.Name)} => {CSharp.Literal(text)},");
            }
        }

        _writer.Lines($"    _ => {_valueType}.Undefined,");
        _writer.Lines("};");
    }
}
