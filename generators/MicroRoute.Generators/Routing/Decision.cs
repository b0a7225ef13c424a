using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>How to choose between ways by what is left of the path.</summary>
internal abstract record Decision
{
    /// <summary>All the ways.</summary>
    public abstract IEnumerable<Way> All { get; }

    /// <summary>How many there are.</summary>
    public int Count => All.Count();
}

/// <summary>Try one after the other, the first first; there are few.</summary>
internal sealed record Candidates(EquatableArray<Way> Ways) : Decision
{
    public override IEnumerable<Way> All => Ways;
}

/// <summary>Look at the length; all ways end the path.</summary>
internal sealed record ByLength(EquatableArray<Case> Cases) : Decision
{
    public override IEnumerable<Way> All => Cases.SelectMany(one => one.Then.All);
}

/// <summary>Look at one byte.</summary>
/// <param name="Offset">Which one.</param>
/// <param name="Cases">What to do where it is there.</param>
/// <param name="Ended">What to do where the path ends before it.</param>
/// <param name="Otherwise">What to try in the end, in any case: the ways that say nothing about it.</param>
internal sealed record ByByte(int Offset, EquatableArray<Case> Cases, Decision Ended, Decision Otherwise) : Decision
{
    public override IEnumerable<Way> All => Cases.SelectMany(one => one.Then.All).Concat(Ended.All).Concat(Otherwise.All);
}

/// <param name="Value">The length or the byte.</param>
/// <param name="Then">What to do where the path has it.</param>
internal sealed record Case(int Value, Decision Then);
