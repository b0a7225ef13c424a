using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Json;

/// <summary>What was read of one type: its description, the types that it consists of, and what is wrong with it. It has symbols, and lives
/// no longer than they do.</summary>
/// <param name="Model">The description; <see langword="null"/> where there can be none.</param>
/// <param name="References">The types that it consists of.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record JsonNode(JsonTypeModel? Model, IReadOnlyList<JsonReference> References, IReadOnlyList<JsonProblem> Problems)
{
    public JsonNode(JsonTypeModel model, params JsonReference[] references)
        : this(model, references, [])
    {
    }

    /// <summary>A type that cannot be described.</summary>
    /// <param name="reason">Why, to follow its name.</param>
    public static JsonNode Refused(string reason) => new(null, [], [new(null, reason, JsonUse.Any)]);
}

/// <summary>A type of which another consists.</summary>
/// <param name="Type">The type.</param>
/// <param name="Member">The member that has it; <see langword="null"/> for elements.</param>
internal readonly record struct JsonReference(ITypeSymbol Type, string? Member = null);

/// <summary>What is done with JSON.</summary>
internal enum JsonUse
{
    Any,
    Reading,
    Writing,
}

/// <summary>What keeps a type from being JSON.</summary>
/// <param name="Member">The member that it is about; <see langword="null"/> for the type itself.</param>
/// <param name="Reason">What is wrong, to follow the name of the member or the type.</param>
/// <param name="Use">What it keeps from being done.</param>
internal sealed record JsonProblem(string? Member, string Reason, JsonUse Use);
