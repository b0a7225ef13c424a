using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>What a parameter asks of its text.</summary>
/// <param name="Kind">Which constraint it is.</param>
/// <param name="Arguments">What stands in its parentheses: numbers in their shortest form, a pattern without doubled braces, and of
/// a user-made constraint all of it as one text, since only its method tells how to read it.</param>
internal sealed record Constraint(ConstraintKind Kind, EquatableArray<string> Arguments)
{
    /// <summary>Its name in templates, in lower case, since case does not matter there.</summary>
    public string Name { get; init; } = Kind.ToString().ToLowerInvariant();

    /// <summary>For a user-made one that was found in the assembly's table: what to call.</summary>
    public CustomCall? Call { get; init; }

    /// <summary>The same for constraints that are the same: of one name alone they need not be, where several assemblies have some.</summary>
    public string Identity => Call is { } call ? $"{this}={call.Expression}" : ToString();

    /// <summary>The constraint as a template writes it, such as <c>range(1,5)</c>.</summary>
    public override string ToString()
        => Name + (Arguments.Count == 0 ? "" : $"({string.Join(",", Arguments).Replace("{", "{{").Replace("}", "}}")})");
}
