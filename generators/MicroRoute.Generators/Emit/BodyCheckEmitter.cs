using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Parsing.Checks;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes what checks bodies, and what they consist of.</summary>
/// <param name="checks">Writes the checks of single values.</param>
internal sealed class BodyCheckEmitter(CheckEmitter checks)
{
    private const string Method = "Check";

    /// <summary>Writes the checks of a body.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="json">The body that it is made of.</param>
    /// <param name="local">The variable that has it.</param>
    /// <param name="path">A name for another.</param>
    public void Write(SourceWriter writer, ParameterModel parameter, JsonBodyModel json, string local, string path)
    {
        using (writer.Block("if (BodyCheck.Begin(ref context))"))
        {
            writer.Lines($"var {path} = new BodyPath({CSharp.Utf8(json.WireName)});");
            foreach (CheckModel check in parameter.Checks)
            {
                WriteCheck(writer, check, local, path, "null", json.Expected);
            }

            if (json.Types.Count > 0)
            {
                writer.Lines($"{Method}(ref context, ref {path}, {local});");
            }
        }
    }

    /// <summary>Writes the methods that check what bodies consist of.</summary>
    public void WriteTypes(SourceWriter writer, IEnumerable<BodyTypeModel> types)
    {
        foreach (BodyTypeModel type in types)
        {
            writer.Gap();
            using (writer.Block($"private static void {Method}(ref HttpContext context, ref BodyPath path, {type.TypeName} value)"))
            {
                if (type.Missing is { } missing)
                {
                    writer.Lines($"if ({missing})");
                    writer.Lines("{");
                    writer.Lines("    return;");
                    writer.Lines("}");
                    writer.Gap();
                }

                WriteType(writer, type);
            }
        }
    }

    private void WriteType(SourceWriter writer, BodyTypeModel type)
    {
        switch (type.Form)
        {
            case BodyForm.Nullable:
                writer.Lines($"{Method}(ref context, ref path, value.Value);");
                break;
            case BodyForm.List:
                writer.Lines("int index = 0;");
                using (writer.Block("foreach (var element in value)"))
                {
                    WriteEntered(writer, "index++", "element");
                }

                break;
            case BodyForm.Dictionary:
                using (writer.Block("foreach (var entry in value)"))
                {
                    WriteEntered(writer, "BodyPath.NameOf(entry.Key)", "entry.Value");
                }

                break;
            default:
                WriteMembers(writer, type);
                break;
        }
    }

    private void WriteMembers(SourceWriter writer, BodyTypeModel type)
    {
        foreach (string derived in type.Derived)
        {
            using (writer.Block($"if (value.GetType() == typeof({derived}))"))
            {
                writer.Lines($"{Method}(ref context, ref path, ({derived})value);");
                writer.Lines("return;");
            }

            writer.Gap();
        }

        if (type.Validatable is not null)
        {
            writer.Lines("int faults = path.Faults;");
        }

        foreach (BodyMemberModel member in type.Members)
        {
            foreach (CheckModel check in member.Checks)
            {
                WriteCheck(writer, check, member.Value, "path", CSharp.Literal(member.WireName), member.Expected);
            }

            if (member.IsEntered)
            {
                WriteEntered(writer, CSharp.Literal(member.WireName), member.Value);
            }
        }

        if (type.Validatable is { } name)
        {
            using (writer.Block("if (path.Faults == faults)"))
            {
                writer.Lines($"BodyCheck.Validate(ref context, ref path, value, {CSharp.Utf8(name)});");
            }
        }
    }

    private static void WriteEntered(SourceWriter writer, string place, string value)
    {
        using (writer.Block($"if (path.Enter({place}))"))
        {
            writer.Lines($"{Method}(ref context, ref path, {value});");
            writer.Lines("path.Leave();");
        }
    }

    private void WriteCheck(SourceWriter writer, CheckModel check, string value, string path, string member, string expected)
        => writer.Lines($"BodyCheck.That({checks.Condition(check, value)}, ref context, ref {path}, {member}, {CSharp.Utf8(expected)}, {CSharp.Utf8(check.Message)});");
}
