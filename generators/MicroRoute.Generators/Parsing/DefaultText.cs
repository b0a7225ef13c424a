using System.Globalization;

namespace MicroRoute.Generators.Parsing;

/// <summary>Tries at compile time whether a template's default becomes a value, as the runtime would.</summary>
internal static class DefaultText
{
    private static readonly Dictionary<string, ConstraintKind> Kinds = new(StringComparer.Ordinal)
    {
        ["bool"] = ConstraintKind.Bool,
        ["int"] = ConstraintKind.Int,
        ["long"] = ConstraintKind.Long,
        ["double"] = ConstraintKind.Double,
        ["decimal"] = ConstraintKind.Decimal,
        ["global::System.Guid"] = ConstraintKind.Guid,
        ["global::System.DateTime"] = ConstraintKind.DateTime,
        ["global::System.DateOnly"] = ConstraintKind.DateTime,
    };

    /// <param name="value">The handler's parameter.</param>
    /// <param name="text">The default.</param>
    public static bool Fits(ValueModel value, string text) => value.Kind switch
    {
        ValueKind.Enum => Names(value.Enum!, text),
        ValueKind.Parsed => ConstraintCheck.Admits(new(Kinds[value.TypeName], []), text) != false && (value.TypeName != "global::System.DateOnly" || !text.Contains('T')),
        _ => true,
    };

    private static bool Names(EnumModel model, string text)
        => model.Members.Any(member => string.Equals(member.Name, text, StringComparison.OrdinalIgnoreCase))
            || (decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number)
                && model.Members.Any(member => member.Number == number.ToString(CultureInfo.InvariantCulture)));
}
