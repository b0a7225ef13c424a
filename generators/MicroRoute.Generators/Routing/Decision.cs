using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>How to choose between texts that a path may go on with.</summary>
internal abstract record Decision<T>
    where T : IEquatable<T>
{
    /// <summary>All that can be chosen.</summary>
    public abstract IEnumerable<T> All { get; }
}

/// <summary>Try one after the other; there are few.</summary>
internal sealed record Candidates<T>(EquatableArray<T> Items) : Decision<T>
    where T : IEquatable<T>
{
    public override IEnumerable<T> All => Items;
}

/// <summary>Look at one byte.</summary>
internal sealed record ByByte<T>(int Offset, EquatableArray<Case<T>> Cases) : Decision<T>
    where T : IEquatable<T>
{
    public override IEnumerable<T> All => Cases.SelectMany(one => one.Then.All);
}

/// <param name="Value">The byte.</param>
/// <param name="Then">What to do where the path has it.</param>
internal sealed record Case<T>(int Value, Decision<T> Then)
    where T : IEquatable<T>;
