using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>What a parameter asks of its segment, apart from its name.</summary>
/// <param name="Constraints">What must hold of the parameter's text, in the template's order.</param>
internal sealed record SegmentTest(EquatableArray<Constraint> Constraints)
{
    /// <summary>Any text passes.</summary>
    public static readonly SegmentTest None = new([]);

    /// <summary>Text of the segment before the parameter, as it stands in a decoded path.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Text of the segment behind the parameter.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>What must not stand before the suffix, because a path's escape, <c>%2F</c> or <c>%25</c>, would be cut in two: as with
    /// the suffix <c>5</c> and a segment that ends in <c>%25</c>.</summary>
    public string? HalfEscape
        => StartsWith("2F") || StartsWith("25") ? "%"
            : StartsWith("F") || StartsWith("5") ? "%2"
            : null;

    /// <summary>The test as it stands in a template without the parameter's name, such as <c>{:int}.json</c>.</summary>
    public override string ToString() => Describe(constraint => constraint.ToString());

    /// <summary>The same for tests that are the same.</summary>
    public string Identity => Describe(constraint => constraint.Identity);

    /// <summary>The same with the constraints in other words.</summary>
    public string Describe(Func<Constraint, string> describe) => $"{Prefix}{{{string.Concat(Constraints.Select(constraint => ":" + describe(constraint)))}}}{Suffix}";

    private bool StartsWith(string begin) => Suffix.StartsWith(begin, StringComparison.OrdinalIgnoreCase);
}
