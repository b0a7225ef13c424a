using System.Runtime.CompilerServices;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Diagnostics.Constraints;

/// <summary>All user-made constraints of a compilation, found once for all rules.</summary>
internal sealed class DeclaredConstraints
{
    private static readonly ConditionalWeakTable<Compilation, DeclaredConstraints> Known = new();

    private readonly HashSet<string> _broken = new(StringComparer.OrdinalIgnoreCase);
    private ILookup<string, ISymbol>? _byName;
    private ConstraintTable? _table;

    /// <summary>What templates can name.</summary>
    public ConstraintTable Table => _table!;

    public static DeclaredConstraints Of(Compilation compilation, CancellationToken cancellation)
    {
        DeclaredConstraints constraints = Known.GetOrCreateValue(compilation);

        // Rules run side by side; whoever comes first does it for the others. One that is cancelled leaves nothing behind.
        lock (constraints)
        {
            if (constraints._table is null)
            {
                (ISymbol Symbol, CustomConstraint Constraint)[] all = [.. constraints.FindAll(compilation.Assembly.GlobalNamespace, cancellation)];
                constraints._byName = all.ToLookup(one => one.Constraint.Name, one => one.Symbol);
                constraints._table = new(all.Select(one => one.Constraint));
            }
        }

        return constraints;
    }

    /// <summary>Who has a name, which is in lower case.</summary>
    public IEnumerable<ISymbol> Named(string name) => _byName![name];

    /// <summary>Whether a name is that of a constraint that cannot be called: it exists, and what is wrong is said where it does.</summary>
    public bool IsBroken(string name) => _broken.Contains(name);

    private IEnumerable<(ISymbol Symbol, CustomConstraint Constraint)> FindAll(INamespaceOrTypeSymbol container, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return container.GetMembers().SelectMany(member => member switch
        {
            INamespaceOrTypeSymbol inner => FindAll(inner, cancellation),
            _ when member.FindAttribute("RouteConstraintAttribute") is { } attribute && Find(member, attribute) is { } constraint => [(member, constraint)],
            _ => Enumerable.Empty<(ISymbol, CustomConstraint)>(),
        });
    }

    private CustomConstraint? Find(ISymbol member, AttributeData attribute)
        => CustomConstraintParser.Parse(member, attribute, fault => _broken.Add(fault.Arguments[0]));
}
