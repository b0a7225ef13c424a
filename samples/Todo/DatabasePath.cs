using System.Diagnostics.CodeAnalysis;

namespace Todo;

/// <summary>Where the rows are: <c>todo -- --database FILE</c>, else <c>todo.db</c>.</summary>
internal static class DatabasePath
{
    private const string Default = "todo.db";

    /// <summary>Reads the application's own options, which follow <c>--</c>.</summary>
    public static bool TryFind(string[] args, [NotNullWhen(true)] out string? path)
    {
        int end = Array.IndexOf(args, "--");
        string[] own = end < 0 ? [] : args[(end + 1)..];
        path = own switch
        {
            [] => Default,
            ["--database", { Length: > 0 } file] => file,
            _ => null,
        };
        return path is not null;
    }
}
