namespace MicroRoute.Generators.Parsing;

/// <summary>The constraints by their names in templates, in which case does not matter.</summary>
/// <remarks>The values are in the order in which they are tried: what admits less comes before what admits the same and more.</remarks>
internal enum ConstraintKind
{
    Bool,
    Int,
    Range,
    Min,
    Max,
    Long,
    Guid,
    DateTime,
    Decimal,
    Double,
    Alpha,
    Length,
    MinLength,
    MaxLength,
    Regex,

    /// <summary>Made by the user; which method it is a table of the whole assembly tells.</summary>
    Custom,
}
