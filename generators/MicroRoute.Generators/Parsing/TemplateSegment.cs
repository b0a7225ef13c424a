namespace MicroRoute.Generators.Parsing;

/// <summary>What stands between two slashes of a template.</summary>
internal abstract record TemplateSegment
{
    /// <summary>The name by which a handler's parameter takes the segment's text.</summary>
    public virtual string? ParameterName => null;
}

/// <summary>Text that a path must have at this place.</summary>
/// <param name="Text">The text as it stands in a decoded path; empty behind a trailing slash.</param>
internal sealed record LiteralSegment(string Text) : TemplateSegment;

/// <summary>A parameter, which takes text from the path.</summary>
/// <param name="Name">Its name in the template.</param>
/// <param name="Test">What it asks of the text.</param>
internal abstract record CapturingSegment(string Name, SegmentTest Test) : TemplateSegment
{
    public override string? ParameterName => Name;

    /// <summary>Whether a path may end before it: <c>{id?}</c>.</summary>
    public bool IsOptional { get; init; }

    /// <summary>What stands for it where a path ends before it: <c>{page=1}</c>.</summary>
    public string? Default { get; init; }

    /// <summary>Whether a path may end before it.</summary>
    public virtual bool CanBeMissing => IsOptional || Default is not null;
}

/// <summary>A segment that is not empty and passes the test.</summary>
internal sealed record ParameterSegment(string Name, SegmentTest Test) : CapturingSegment(Name, Test);

/// <summary>All the rest of the path, slashes included; without a test it may be empty.</summary>
internal sealed record CatchAllSegment(string Name, SegmentTest Test) : CapturingSegment(Name, Test)
{
    /// <summary>Whether a link to the route keeps slashes, as with <c>{**rest}</c>; with <c>{*rest}</c> it encodes them.</summary>
    public bool KeepsSlashes { get; init; }

    public override bool CanBeMissing => base.CanBeMissing || Test.Constraints.Count == 0;
}
