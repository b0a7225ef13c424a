using MicroRoute.Generators.Routing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Diagnostics.Conflicts;

/// <summary>A route of a referenced assembly, below its prefix.</summary>
internal sealed record ReferencedRoute(TableRoute Route) : KnownRoute(Route.Verb, Route.Template)
{
    public override string Handler => Route.HandlerName;

    public override string Place => $"the assembly '{Route.Assembly}'";

    public override Location? Source => null;

    private protected override bool HasHandlerOf(KnownRoute other) => false;
}
