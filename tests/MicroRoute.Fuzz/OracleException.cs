namespace MicroRoute.Fuzz;

/// <summary>A rule that does not hold.</summary>
internal sealed class OracleException(string rule) : Exception(rule);
