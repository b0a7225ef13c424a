using System.Globalization;

namespace MicroRoute.Generators.Parsing;

/// <summary>Tries at compile time whether a template's default becomes a value, as the runtime would.</summary>
internal static class DefaultText
{
    /// <summary>What passes just the texts of a type.</summary>
    private static readonly Dictionary<string, Constraint> Constraints = new(StringComparer.Ordinal)
    {
        ["byte"] = Range(byte.MinValue, byte.MaxValue),
        ["sbyte"] = Range(sbyte.MinValue, sbyte.MaxValue),
        ["short"] = Range(short.MinValue, short.MaxValue),
        ["ushort"] = Range(ushort.MinValue, ushort.MaxValue),
        ["uint"] = Range(uint.MinValue, uint.MaxValue),
        ["bool"] = new(ConstraintKind.Bool, []),
        ["int"] = new(ConstraintKind.Int, []),
        ["long"] = new(ConstraintKind.Long, []),
        ["double"] = new(ConstraintKind.Double, []),
        ["decimal"] = new(ConstraintKind.Decimal, []),
        ["global::System.Guid"] = new(ConstraintKind.Guid, []),
        ["global::System.DateTime"] = new(ConstraintKind.DateTime, []),
        ["float"] = new(ConstraintKind.Double, []),
        ["global::System.DateOnly"] = new(ConstraintKind.DateTime, []),
    };

    /// <param name="value">The handler's parameter.</param>
    /// <param name="text">The default.</param>
    public static bool Fits(ValueModel value, string text) => value.Kind switch
    {
        ValueKind.Enum => Names(value.Enum!, text),
        ValueKind.Parsed => (!Constraints.TryGetValue(value.TypeName, out Constraint constraint) || ConstraintCheck.Admits(constraint, text) != false) && (value.TypeName != "global::System.DateOnly" || !text.Contains('T')),
        _ => true,
    };

    private static Constraint Range(long least, long greatest)
        => new(ConstraintKind.Range, [least.ToString(CultureInfo.InvariantCulture), greatest.ToString(CultureInfo.InvariantCulture)]);

    private static bool Names(EnumModel model, string text)
        => model.Members.Any(member => string.Equals(member.Name, text, StringComparison.OrdinalIgnoreCase))
            || (decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number)
                && model.Members.Any(member => member.Number == number.ToString(CultureInfo.InvariantCulture)));
}
