using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>A template that was read, with its mistakes; where there are any, the segments are not complete.</summary>
internal sealed record ParsedTemplate(EquatableArray<TemplateSegment> Segments, EquatableArray<TemplateError> Errors);
