using System.Globalization;
using MicroRoute.Generators.Emit;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>A user-made constraint, as its method declares it.</summary>
/// <param name="Name">Its name in templates, in lower case.</param>
/// <param name="Expression">C#: the method, or what gives the regular expression.</param>
/// <param name="Input">What it takes.</param>
/// <param name="Parameters">The C# types of what it takes besides: <c>int</c>, <c>long</c>, <c>bool</c>, <c>string</c>.</param>
internal sealed record CustomConstraint(string Name, string Expression, CustomInput Input, EquatableArray<string> Parameters)
{
    /// <summary>Reads a constraint's arguments.</summary>
    /// <param name="constraint">A constraint of this name.</param>
    /// <param name="error">What is wrong with the arguments.</param>
    public CustomCall? Bind(Constraint constraint, out string? error)
    {
        error = null;
        string[] texts = Split(constraint);
        if (texts.Length != Parameters.Count)
        {
            error = Parameters.Count == 0
                ? $"the constraint '{Name}' takes no arguments; leave the parentheses out"
                : $"the constraint '{Name}' takes {Parameters.Count} argument{(Parameters.Count == 1 ? "" : "s")}, as in '{Name}({string.Join(",", Parameters.Select(Example))})'";
            return null;
        }

        var arguments = new List<string>();
        for (int i = 0; i < texts.Length; i++)
        {
            if (Read(Parameters[i], texts[i]) is not { } argument)
            {
                error = $"'{texts[i]}' is no {Parameters[i]}, as '{Name}' takes in '{Name}({string.Join(",", Parameters.Select(Example))})'";
                return null;
            }

            arguments.Add(argument);
        }

        return new(Expression, Input, arguments.ToEquatableArray());
    }

    /// <summary>One string takes all of the text, commas too, as in ASP.NET Core.</summary>
    private string[] Split(Constraint constraint)
        => constraint.Arguments.Count == 0 || (Parameters.Count == 0 && constraint.Arguments[0].Length == 0) ? []
            : Parameters.Count == 1 && Parameters[0] == "string" ? [constraint.Arguments[0]]
            : [.. constraint.Arguments[0].Split(',').Select(text => text.Trim(' '))];

    private static string? Read(string type, string text) => type switch
    {
        "string" => CSharp.Literal(text),
        "bool" => bool.TryParse(text, out bool flag) ? (flag ? "true" : "false") : null,
        "int" => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number.ToString(CultureInfo.InvariantCulture) : null,
        _ => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number.ToString(CultureInfo.InvariantCulture) + "L" : null,
    };

    private static string Example(string type) => type switch
    {
        "string" => "text",
        "bool" => "true",
        _ => "5",
    };
}
