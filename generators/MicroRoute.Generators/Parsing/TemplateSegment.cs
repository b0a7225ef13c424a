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

/// <summary>Any segment that is not empty and that keeps the constraint.</summary>
internal sealed record ParameterSegment(string Name, Constraint Constraint) : TemplateSegment
{
    public override string? ParameterName => Name;
}

/// <summary>All the rest of the path, slashes included; it may be empty.</summary>
internal sealed record CatchAllSegment(string Name) : TemplateSegment
{
    public override string? ParameterName => Name;
}
