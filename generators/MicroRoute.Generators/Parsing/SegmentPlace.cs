using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>Where a segment stands in its template's text.</summary>
/// <param name="Whole">The segment, without its slash.</param>
/// <param name="Name">The parameter's name; nothing where there is none.</param>
/// <param name="Constraints">The constraints, without their colons.</param>
/// <param name="Default">What stands for a missing one; nothing where there is none.</param>
internal sealed record SegmentPlace(
    (int Offset, int Length) Whole,
    (int Offset, int Length) Name,
    EquatableArray<(int Offset, int Length)> Constraints,
    (int Offset, int Length) Default);
