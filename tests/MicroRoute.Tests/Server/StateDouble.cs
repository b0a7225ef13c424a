namespace MicroRoute.Tests.Server;

/// <summary>What requests leave behind that nobody sends: a table with the routes 1 and 2.</summary>
internal sealed class StateDouble
{
    public static RouteDescriptor First { get; } = new("GET", "/first", "App.First");

    public static RouteDescriptor Second { get; } = new("PUT", "/second", "App.Second", "App.cs:2");

    public DispatchState State { get; } = new(
        new ServerOptions(Variables.Of()), new RequestHead(new ServerLimits()), new BufferPool(0), completions: null, static () => [First, Second], CancellationToken.None);
}
