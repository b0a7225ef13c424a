using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes what names the values of one enum, for links.</summary>
internal static class EnumNameEmitter
{
    /// <summary>The method; every invoker's name has an underscore.</summary>
    public const string Method = "ValueOf";

    public static void Write(SourceWriter writer, EnumModel model)
    {
        writer.Gap();
        writer.Lines($"{(model.IsPublic ? "public" : "internal")} static RouteLinkValue {Method}({model.TypeName}? value) => value switch");
        writer.Lines("{");
        writer.Lines("    null => default,");
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var numbers = new HashSet<string>();
        foreach (EnumMember member in model.Members)
        {
            // A name is read without regard to case, as the first that is like it; the others have their numbers only.
            string text = names.Add(member.Name) ? member.Name : member.Number;
            if (numbers.Add(member.Number))
            {
                writer.Lines($"    {member.Expression} => {CSharp.Literal(text)},");
            }
        }

        writer.Lines("    _ => RouteLinkValue.Undefined,");
        writer.Lines("};");
    }
}
