using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>What a project asks for with assembly attributes.</summary>
/// <param name="Name">The generated type's name, without the <c>@</c> of a keyword.</param>
/// <param name="Namespace">Its namespace, likewise.</param>
/// <param name="IgnoreCase">Whether the case of A to Z does not matter in paths.</param>
/// <param name="IsSlashStrict">Whether a path is not tried again without its last slash.</param>
/// <param name="Mounts">Where the routes of references go.</param>
internal sealed record TableOptions(string Name, string Namespace, bool IgnoreCase, bool IsSlashStrict, EquatableArray<RouteMount> Mounts)
{
    public static readonly TableOptions Default = new("Routes", KnownTypes.Namespace, false, false, []);
}

/// <summary>Where the routes of a referenced assembly go.</summary>
/// <param name="Assembly">The assembly's name, in which case does not matter.</param>
/// <param name="Prefix">What comes before each template.</param>
/// <param name="IsExcluded">Whether they go nowhere.</param>
internal sealed record RouteMount(string Assembly, TemplatePrefix Prefix, bool IsExcluded)
{
    public bool Names(string assembly) => string.Equals(Assembly, assembly, StringComparison.OrdinalIgnoreCase);
}
