namespace MicroRoute.RouteLookup;

/// <summary>Where a handler says that it was called.</summary>
internal static class Found
{
    /// <summary>The number of the handler that was called last.</summary>
    public static int Handler;
}
