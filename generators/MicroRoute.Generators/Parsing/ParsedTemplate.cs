using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>A template that was read, with its mistakes; where there are any, the segments are not complete.</summary>
/// <param name="Segments">What was read.</param>
/// <param name="Errors">The mistakes.</param>
/// <param name="Places">Where each segment stands.</param>
internal sealed record ParsedTemplate(EquatableArray<TemplateSegment> Segments, EquatableArray<TemplateError> Errors, EquatableArray<SegmentPlace> Places);
