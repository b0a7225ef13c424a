using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the public member that stands for a user-made constraint.</summary>
internal static class ForwarderEmitter
{
    public static void Write(SourceWriter writer, SharedConstraint shared)
    {
        CustomConstraint constraint = shared.Constraint;
        writer.Gap();
        writer.Lines($"// The constraint {constraint.Name}, for the programs that reference this one.");
        if (constraint.Input == CustomInput.Regex)
        {
            writer.Lines($"public static global::System.Text.RegularExpressions.Regex {shared.Forwarder} => {constraint.Expression};");
            return;
        }

        string text = constraint.Input == CustomInput.Text ? "string" : "ReadOnlySpan<byte>";
        string parameters = string.Concat(constraint.Parameters.Select((type, index) => $", {type} argument{index + 1}"));
        string arguments = string.Concat(constraint.Parameters.Select((_, index) => $", argument{index + 1}"));
        writer.Lines($"public static bool {shared.Forwarder}({text} text{parameters}) => {constraint.Expression}(text{arguments});");
    }
}
