namespace MicroRoute.Tests.Server;

/// <summary>An environment of a test's own, so that tests can run side by side.</summary>
internal static class Variables
{
    public static Func<string, string?> Of(params (string Name, string Value)[] variables)
        => name => Array.Find(variables, variable => variable.Name == name).Value;
}
