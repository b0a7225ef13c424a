namespace MicroRoute.Generators.Parsing;

/// <summary>Kinds of texts that constraints ask for.</summary>
[Flags]
internal enum TextClass
{
    Any = 0,
    Bool = 1,
    Integer = 2,
    Decimal = 4,
    Double = 8,
    Guid = 16,
    DateTime = 32,
    Alpha = 64,
}

/// <summary>How the kinds lie to each other, written down once and tested with random texts.</summary>
internal static class TextClasses
{
    /// <summary>No text is of both kinds.</summary>
    /// <remarks>A date has a hyphen behind its fourth digit. Guids are longer than any integer that a constraint admits, but 32 digits
    /// are a decimal too, and 32 letters from a to f are alpha, as <c>NaN</c> is.</remarks>
    private static readonly TextClass[] Disjoint =
    [
        TextClass.Bool | TextClass.Integer,
        TextClass.Bool | TextClass.Decimal,
        TextClass.Bool | TextClass.Double,
        TextClass.Bool | TextClass.Guid,
        TextClass.Bool | TextClass.DateTime,
        TextClass.Integer | TextClass.Guid,
        TextClass.Integer | TextClass.DateTime,
        TextClass.Integer | TextClass.Alpha,
        TextClass.Decimal | TextClass.DateTime,
        TextClass.Decimal | TextClass.Alpha,
        TextClass.Double | TextClass.DateTime,
        TextClass.Guid | TextClass.DateTime,
        TextClass.DateTime | TextClass.Alpha,
    ];

    /// <summary>Every text of the first kind is of all the others too.</summary>
    private static readonly (TextClass Kind, TextClass Others)[] Contained =
    [
        (TextClass.Bool, TextClass.Alpha),
        (TextClass.Integer, TextClass.Decimal | TextClass.Double),
        (TextClass.Decimal, TextClass.Double),
    ];

    /// <summary>Whether no text is of all of some kinds.</summary>
    public static bool AreDisjoint(TextClass kinds) => Disjoint.Any(pair => (kinds & pair) == pair);

    /// <summary>Some kinds, and those of which a text of all of these is too.</summary>
    public static TextClass Widen(TextClass kinds)
        => Contained.Where(one => (kinds & one.Kind) != 0).Aggregate(kinds, (all, one) => all | one.Others);
}
