using MicroRoute.Aot.Tests;
using MicroRoute.Tests.Support;

[assembly: AssemblyFixture(typeof(PublishedHello))]

namespace MicroRoute.Aot.Tests;

/// <summary>samples/Hello as a native binary, published once a run into a folder of its own, so that no other build is in the way; and once
/// more with the transport of systems without epoll, which natives for Linux are published without.</summary>
public sealed class PublishedHello : IAsyncLifetime
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "MicroRoute.Aot.Tests-" + Guid.NewGuid().ToString("N"));
    private (int ExitCode, string Output, string Error) _publish;
    private (int ExitCode, string Output, string Error) _publishWithSockets;

    /// <summary>What the publish said, all of it.</summary>
    public string Output => Published(_publish).Output;

    /// <summary>The binary's path.</summary>
    public string Binary => PathOf(_publish, "small");

    public async ValueTask InitializeAsync()
    {
        if (NativeToolchain.Missing is null)
        {
            _publish = await PublishAsync("small");
            _publishWithSockets = await PublishAsync("with-sockets", "-p:MicroRouteSocketsTransport=true");
        }
    }

    public ValueTask DisposeAsync()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }

        return ValueTask.CompletedTask;
    }

    internal Task<ServerProcess> StartAsync(string transport)
        => ServerProcess.StartAsync(transport, transport == "sockets" ? PathOf(_publishWithSockets, "with-sockets") : Binary);

    internal Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] args)
        => ServerProcess.RunAsync(TimeSpan.FromMinutes(1), [Binary, .. args]);

    private Task<(int ExitCode, string Output, string Error)> PublishAsync(string name, params string[] options) => Repository.DotnetAsync(
        s_patience,
        [
            "publish", Path.Combine(Repository.Folder, "samples", "Hello", "Hello.csproj"),
            "-c", "Release", "--use-current-runtime", "--artifacts-path", Path.Combine(_folder, name), "-v:minimal", .. options,
        ]);

    private string PathOf((int ExitCode, string Output, string Error) publish, string name)
    {
        Published(publish);
        return Path.Combine(_folder, name, "publish", "Hello", "release", "Hello");
    }

    private static (int ExitCode, string Output, string Error) Published((int ExitCode, string Output, string Error) publish)
    {
        Assert.SkipWhen(NativeToolchain.Missing is not null, NativeToolchain.Missing ?? "");
        Assert.True(publish.ExitCode == 0, publish.Output + publish.Error);
        return publish;
    }
}
