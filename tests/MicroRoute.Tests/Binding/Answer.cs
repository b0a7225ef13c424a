namespace MicroRoute.Tests.Binding;

/// <summary>An answer as a client reads it.</summary>
internal sealed record Answer(string StatusLine, string[] Fields, string Body)
{
    /// <summary>The value of a field that is there once at the most.</summary>
    public string? this[string name]
        => Fields.SingleOrDefault(field => field.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase))?[(name.Length + 2)..];
}
