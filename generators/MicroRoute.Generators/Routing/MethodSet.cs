using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Routing;

/// <summary>A set of request methods, one bit each; it has the bits that generated code collects.</summary>
internal readonly record struct MethodSet(int Bits)
{
    public bool Contains(RequestVerb verb) => (Bits & (1 << (int)verb)) != 0;

    public MethodSet With(RequestVerb verb) => new(Bits | (1 << (int)verb));

    public MethodSet Union(MethodSet other) => new(Bits | other.Bits);

    /// <summary>The value of an <c>Allow</c> field (RFC 9110, section 10.2.1).</summary>
    public override string ToString()
    {
        MethodSet set = this;
        return string.Join(", ", RequestVerbs.All.Where(set.Contains).Select(verb => verb.Token()));
    }

    /// <summary>Every set that some of these make together: what a request can have collected when no route takes it.</summary>
    public static MethodSet[] CloseUnderUnion(IEnumerable<MethodSet> sets)
    {
        var closure = new HashSet<MethodSet>();
        foreach (MethodSet set in sets)
        {
            foreach (MethodSet known in closure.ToArray())
            {
                closure.Add(known.Union(set));
            }

            closure.Add(set);
        }

        return [.. closure.OrderBy(set => set.Bits)];
    }
}
