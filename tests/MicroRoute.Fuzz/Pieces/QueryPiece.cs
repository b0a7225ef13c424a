using System.Text;
using System.Text.Unicode;
using MicroRoute.Binding;
using static MicroRoute.Fuzz.Oracle;

namespace MicroRoute.Fuzz.Pieces;

/// <summary>Queries: split and decoded first, then searched.</summary>
internal static class QueryPiece
{
    /// <param name="input">The name that is looked for, up to the first NUL, then the query.</param>
    /// <param name="parts">The request to put it in.</param>
    public static void Check(ReadOnlySpan<byte> input, RequestParts parts)
    {
        int length = Math.Max(0, input.IndexOf((byte)0));
        byte[] name = input[..length].ToArray();
        byte[] query = input[length..].ToArray();
        HttpContext context = parts.WithQuery(query);
        ValueStatus actual = QueryValue.Find(ref context, name, out ReadOnlySpan<byte> value);
        ValueStatus expected = Find(query, name, out byte[] expectedValue);
        Require(actual == expected, "A query's value is judged wrong.");
        Require(actual != ValueStatus.Found || value.SequenceEqual(expectedValue), "A query's value is decoded wrong.");
    }

    private static ValueStatus Find(byte[] query, byte[] name, out byte[] value)
    {
        value = [];
        string text = Encoding.Latin1.GetString(query);
        string[] pairs = text.Length == 0 ? [] : (text.EndsWith('&') ? text[..^1] : text).Split('&');
        foreach (string[] pair in pairs.Select(pair => pair.Split('=', 2)))
        {
            if (Percent.DecodeForm(Encoding.Latin1.GetBytes(pair[0])) is { } decoded && Fold(decoded).AsSpan().SequenceEqual(Fold(name)))
            {
                byte[]? found = Percent.DecodeForm(Encoding.Latin1.GetBytes(pair.Length == 2 ? pair[1] : ""));
                value = found ?? [];
                return found is not null && Utf8.IsValid(found) ? ValueStatus.Found : ValueStatus.Malformed;
            }
        }

        return ValueStatus.Missing;
    }

    private static byte[] Fold(byte[] name) => Array.ConvertAll(name, value => char.IsAsciiLetterUpper((char)value) ? (byte)(value + ('a' - 'A')) : value);
}
