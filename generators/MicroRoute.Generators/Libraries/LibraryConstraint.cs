using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Libraries;

/// <summary>A user-made constraint with its arguments, as the tables of other assemblies call it.</summary>
/// <param name="Method">The method of the class with the invokers.</param>
/// <param name="Text">The constraint as templates write it, such as <c>slug</c> or <c>below(5)</c>.</param>
internal sealed record LibraryConstraint(string Method, string Text)
{
    /// <summary>Those of a project's own routes, each once, with what they call.</summary>
    public static (LibraryConstraint Constraint, CustomCall Call)[] AllOf(OwnRoutes own)
    {
        var names = new NameSet([.. own.Routes.Select(route => route.Handler.InvokerName)]);
        return [.. own.Routes
            .SelectMany(route => route.Template.Segments)
            .OfType<CapturingSegment>()
            .SelectMany(segment => segment.Test.Constraints)
            .Where(constraint => constraint.Call is not null)
            .GroupBy(constraint => constraint.ToString(), constraint => constraint)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (new LibraryConstraint(names.Claim($"Fits_{group.First().Name}"), group.Key), group.First().Call!))];
    }

    /// <summary>The segments of a library's template, with what their constraints call.</summary>
    public static EquatableArray<TemplateSegment>? Resolve(LibraryModel library, EquatableArray<TemplateSegment> segments)
        => CustomCalls.Resolve(segments, constraint => library.Constraints.FirstOrDefault(known => known.Text == constraint.ToString()) is { } found
            ? new($"{library.FullInvokers}.{found.Method}", CustomInput.Utf8, [])
            : null);
}
