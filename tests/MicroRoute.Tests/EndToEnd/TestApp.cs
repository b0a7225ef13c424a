using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.EndToEnd;

/// <summary>Starts MicroRoute.TestApp, which the build puts beside the tests.</summary>
internal static class TestApp
{
    private static readonly string s_path = Path.Combine(AppContext.BaseDirectory, "MicroRoute.TestApp.dll");

    private static string Dotnet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static Task<ServerProcess> StartAsync(string transport) => ServerProcess.StartAsync(transport, Dotnet, s_path);

    /// <summary>Starts it with the limits that <see cref="Http.MalformedMessages"/> exceed.</summary>
    public static Task<ServerProcess> StartWithSmallLimitsAsync(string transport)
        => ServerProcess.StartAsync(transport, "env", "TESTAPP_SMALL_LIMITS=1", Dotnet, s_path);

    /// <param name="transport">The transport.</param>
    /// <param name="drainDelay">How long it goes on after it was told to stop.</param>
    public static Task<ServerProcess> StartAsync(string transport, TimeSpan drainDelay)
        => ServerProcess.StartAsync(transport, "env", "--default-signal=INT", "TESTAPP_DRAIN_DELAY=" + drainDelay, Dotnet, s_path);

    /// <summary>Starts it so that it waits long for bodies.</summary>
    /// <param name="transport">The transport.</param>
    /// <param name="descriptors">How many file descriptors the process may have.</param>
    public static Task<ServerProcess> StartAsync(string transport, int descriptors)
        => ServerProcess.StartAsync(
            transport, "env", "TESTAPP_PATIENT=1", "bash", "-c", $"ulimit -n {descriptors}; exec \"$0\" \"$@\"", Dotnet, s_path);
}
