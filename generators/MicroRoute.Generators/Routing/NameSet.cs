namespace MicroRoute.Generators.Routing;

/// <summary>Names that are taken.</summary>
internal sealed class NameSet(params string[] reserved)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);

    /// <summary>Takes a name, with a number behind it where it is taken already.</summary>
    public string Claim(string name)
    {
        string free = name;
        for (int number = 2; !_taken.Add(free); number++)
        {
            free = $"{name}{(char.IsDigit(name[name.Length - 1]) ? "_" : "")}{number}";
        }

        return free;
    }
}
