namespace MicroRoute.Generators.Parsing;

/// <summary>What a route does with bodies.</summary>
/// <param name="TakesStream">Whether it takes its request's while that comes, and not as a whole.</param>
/// <param name="GivesStream">Whether it sends its response's while that is made.</param>
/// <param name="Limit">The most bytes that it takes, <see cref="long.MaxValue"/> for any; <see langword="null"/> for as many as the server.</param>
internal sealed record BodyUse(bool TakesStream, bool GivesStream, long? Limit)
{
    /// <summary>Most routes take and give them as a whole.</summary>
    public static readonly BodyUse Whole = new(TakesStream: false, GivesStream: false, Limit: null);

    /// <summary>Whether it streams at all.</summary>
    public bool HasStreams => TakesStream || GivesStream;

    /// <summary>Whether it takes its request otherwise than most.</summary>
    public bool HasGate => TakesStream || Limit is not null;
}
