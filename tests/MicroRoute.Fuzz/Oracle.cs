using System.Diagnostics.CodeAnalysis;

namespace MicroRoute.Fuzz;

/// <summary>What has to hold, whatever the input.</summary>
internal static class Oracle
{
    /// <exception cref="OracleException">It does not.</exception>
    public static void Require([DoesNotReturnIf(false)] bool holds, string rule)
    {
        if (!holds)
        {
            throw new OracleException(rule);
        }
    }
}
