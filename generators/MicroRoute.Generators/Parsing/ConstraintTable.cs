using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>The user-made constraints of an assembly, by their names.</summary>
internal sealed class ConstraintTable
{
    private readonly Dictionary<string, CustomConstraint> _byName = new(StringComparer.Ordinal);

    /// <param name="constraints">The constraints; of two with one name, which is an error, one is taken.</param>
    public ConstraintTable(IEnumerable<CustomConstraint> constraints)
    {
        foreach (CustomConstraint constraint in constraints.OrderBy(constraint => constraint.Expression, StringComparer.Ordinal))
        {
            if (!_byName.ContainsKey(constraint.Name))
            {
                _byName.Add(constraint.Name, constraint);
            }
        }
    }

    /// <summary>The routes whose constraints all exist.</summary>
    public IEnumerable<RouteModel> ResolveAll(IEnumerable<RouteModel> routes) => routes.Select(Resolve).OfType<RouteModel>();

    /// <summary>The constraints that some routes have, by name.</summary>
    public IEnumerable<CustomConstraint> UsedBy(IEnumerable<RouteModel> routes)
        => routes
            .SelectMany(route => route.Template.Segments)
            .OfType<CapturingSegment>()
            .SelectMany(segment => segment.Test.Constraints)
            .Where(constraint => constraint.Kind == ConstraintKind.Custom)
            .Select(constraint => constraint.Name)
            .Distinct()
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => _byName[name]);

    /// <summary>Finds what a route's user-made constraints call.</summary>
    /// <returns><see langword="null"/> where there is no such constraint, or its arguments are wrong; the analyzers say which.</returns>
    public RouteModel? Resolve(RouteModel route)
        => !route.Template.Segments.Any(HasCustom) ? route
            : Resolve(route.Template.Segments) is { } segments ? route with { Template = route.Template with { Segments = segments } }
            : null;

    /// <summary>Finds the segments of which <see cref="Resolve(RouteModel)"/> tells.</summary>
    public EquatableArray<TemplateSegment>? Resolve(EquatableArray<TemplateSegment> segments)
    {
        var resolved = new List<TemplateSegment>();
        foreach (TemplateSegment segment in segments)
        {
            if (!HasCustom(segment))
            {
                resolved.Add(segment);
            }
            else if ((CapturingSegment)segment is var parameter && Resolve(parameter.Test) is { } test)
            {
                resolved.Add(parameter with { Test = test });
            }
            else
            {
                return null;
            }
        }

        return resolved.ToEquatableArray();
    }

    /// <summary>What a user-made constraint calls.</summary>
    /// <param name="constraint">The constraint, as a template has it.</param>
    /// <param name="place">Where it stands there.</param>
    /// <param name="error">What is wrong with it.</param>
    public CustomCall? Resolve(Constraint constraint, (int Offset, int Length) place, out TemplateError? error)
    {
        bool isKnown = _byName.TryGetValue(constraint.Name, out CustomConstraint? custom);
        string? fault = null;
        CustomCall? call = isKnown ? custom!.Bind(constraint, out fault) : null;
        error = !isKnown ? new(TemplateErrorKind.UnknownConstraint, place.Offset, place.Length, DescribeUnknown(constraint.Name))
            : fault is not null ? new(TemplateErrorKind.ConstraintArguments, place.Offset, place.Length, fault)
            : null;
        return call;
    }

    private string DescribeUnknown(string name)
    {
        string[] all = [.. ConstraintNames.All.Concat(_byName.Keys)];
        string others = NearName.Find(name, all) is { } near ? $"was '{near}' meant? A" : $"there are {string.Join(", ", all)}; a";
        return $"there is no constraint '{name}'; {others} new one is a static method: [RouteConstraint(\"{name}\")] static bool Fits(ReadOnlySpan<byte> text)";
    }

    private SegmentTest? Resolve(SegmentTest test)
    {
        var constraints = new List<Constraint>();
        foreach (Constraint constraint in test.Constraints)
        {
            if (constraint.Kind != ConstraintKind.Custom)
            {
                constraints.Add(constraint);
            }
            else if (Resolve(constraint, default, out _) is { } call)
            {
                constraints.Add(constraint with { Call = call });
            }
            else
            {
                return null;
            }
        }

        return test with { Constraints = constraints.ToEquatableArray() };
    }

    private static bool HasCustom(TemplateSegment segment)
        => segment is CapturingSegment parameter && parameter.Test.Constraints.Any(constraint => constraint.Kind == ConstraintKind.Custom);
}
