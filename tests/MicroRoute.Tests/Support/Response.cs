using System.Globalization;
using System.Text;

namespace MicroRoute.Tests.Support;

/// <summary>A response as a strict client reads it.</summary>
internal sealed record Response(int Status, string Reason, List<KeyValuePair<string, string>> Fields, byte[] Body)
{
    /// <summary>The body as text.</summary>
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>The value of a field; of several they are joined, without one it is null.</summary>
    public string? this[string name] => ValuesOf(name) is { Length: > 0 } values ? string.Join(", ", values) : null;

    /// <summary>Takes apart what a connection has received; nothing may be left over.</summary>
    public static List<Response> ReadAll(ReadOnlySpan<byte> output, params ReadOnlySpan<bool> isHead)
    {
        var all = new List<Response>();
        int final = 0;
        while (!output.IsEmpty)
        {
            Response response = ReadHead(ref output);
            all.Add(response);
            if (response.Status != 100)
            {
                bool isBodyless = response.Status is 204 or 304 || (final < isHead.Length && isHead[final]);
                all[^1] = response with { Body = isBodyless ? [] : Take(ref output, response.ContentLength) };
                response.CheckFields();
                final++;
            }
        }

        return all;
    }

    private int ContentLength => int.Parse(Assert.Single(ValuesOf("Content-Length")), CultureInfo.InvariantCulture);

    private string[] ValuesOf(string name)
        => [.. from field in Fields where field.Key.Equals(name, StringComparison.OrdinalIgnoreCase) select field.Value];

    private static Response ReadHead(ref ReadOnlySpan<byte> output)
    {
        ReadOnlySpan<byte> end = "\r\n\r\n"u8;
        int length = output.IndexOf(end);
        Assert.True(length > 0, "A head is not complete.");
        string[] lines = Encoding.Latin1.GetString(Take(ref output, length + end.Length)[..length]).Split("\r\n");
        Assert.StartsWith("HTTP/1.1 ", lines[0], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.DoesNotContain(line, c => char.IsControl(c) && c < 0x80 && c != '\t'));
        return new Response(int.Parse(lines[0][9..12], CultureInfo.InvariantCulture), lines[0][13..], [.. lines[1..].Select(ReadField)], []);
    }

    private static KeyValuePair<string, string> ReadField(string line)
    {
        string[] parts = line.Split(": ", 2);
        Assert.Equal(2, parts.Length);
        return new(parts[0], parts[1]);
    }

    private static byte[] Take(ref ReadOnlySpan<byte> output, int count)
    {
        Assert.True(count <= output.Length, "A body is not complete.");
        byte[] taken = output[..count].ToArray();
        output = output[count..];
        return taken;
    }

    /// <summary>What every final response has to have (RFC 9110, sections 6.6.1 and 8.6).</summary>
    private void CheckFields()
    {
        string date = Assert.Single(ValuesOf("Date"));
        Assert.True(DateTime.TryParseExact(date, "R", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), date);
        Assert.Equal(Status is 204 or 304 ? 0 : 1, ValuesOf("Content-Length").Length);
        Assert.True(ValuesOf("Content-Type").Length <= 1, "There are several content types.");
    }
}
