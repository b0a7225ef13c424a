namespace MicroRoute.Generators.Routing;

/// <summary>Names that are taken.</summary>
internal sealed class NameSet(params string[] reserved)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);

    /// <summary>Takes a name, with a number behind it where it is taken already.</summary>
    public string Claim(string name) => Claim(name, [""]);

    /// <summary>Takes a method's name, which overloads may share.</summary>
    /// <param name="name">The name.</param>
    /// <param name="calls">The lists of types with which it can be called.</param>
    public string Claim(string name, string[] calls)
    {
        string free = name;
        for (int number = 2; _taken.Contains(free) || calls.Any(call => _taken.Contains(free + call)); number++)
        {
            free = $"{name}{(char.IsDigit(name[name.Length - 1]) ? "_" : "")}{number}";
        }

        _taken.UnionWith(calls.Select(call => free + call));
        return free;
    }
}
