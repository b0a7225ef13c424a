using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Routing;

/// <summary>A user-made constraint that other assemblies can call, since its own method need not be public.</summary>
/// <param name="Forwarder">The public member that stands for it beside the invokers.</param>
/// <param name="Constraint">The constraint.</param>
internal sealed record SharedConstraint(string Forwarder, CustomConstraint Constraint);
