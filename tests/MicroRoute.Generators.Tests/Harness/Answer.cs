using System.Globalization;
using System.Text;

namespace MicroRoute.Generators.Tests.Harness;

/// <summary>What a client would see.</summary>
internal sealed record Answer(int Status, Dictionary<string, string> Fields, string Body)
{
    public string? Allow => Fields.GetValueOrDefault("Allow");

    public static Answer Parse(byte[] bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        int end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        Assert.True(end > 0, $"no answer: '{text}'");
        string[] lines = text[..end].Split("\r\n");
        return new Answer(
            int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture),
            lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(field => field[0], field => field[1]),
            text[(end + 4)..]);
    }
}
