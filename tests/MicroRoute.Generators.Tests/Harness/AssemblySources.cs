using System.Text.RegularExpressions;

namespace MicroRoute.Generators.Tests.Harness;

/// <summary>A program in which <c>// The library Shop:</c> begins an assembly that the following reference, and
/// <c>// The application:</c> the program itself. Without them all of it is the program. A library <c>Shop as Other</c> has an alias.</summary>
internal sealed partial record AssemblySources(IReadOnlyList<(string Assembly, string Source)> Libraries, string Program)
{
    public static AssemblySources Parse(string text)
    {
        string[] parts = Head().Split(text);
        if (parts.Length == 1)
        {
            return new([], text);
        }

        Assert.Equal(("", ""), (parts[0].Trim(), parts[^2]));
        return new([.. parts[1..^2].Chunk(2).Select(part => (part[0], part[1]))], parts[^1]);
    }

    [GeneratedRegex(@"^// The (?:library (?<assembly>[\w.]+(?: as \w+)?)|application(?<assembly>)):\n", RegexOptions.Multiline)]
    private static partial Regex Head();
}
