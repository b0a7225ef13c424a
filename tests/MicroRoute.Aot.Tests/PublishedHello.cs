using MicroRoute.Aot.Tests;
using MicroRoute.Tests.Support;

[assembly: AssemblyFixture(typeof(PublishedHello))]

namespace MicroRoute.Aot.Tests;

/// <summary>samples/Hello as a native binary, published once a run into a folder of its own, so that no other build is in the way.</summary>
public sealed class PublishedHello : IAsyncLifetime
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "MicroRoute.Aot.Tests-" + Guid.NewGuid().ToString("N"));
    private (int ExitCode, string Output, string Error) _publish;

    /// <summary>What the publish said, all of it.</summary>
    public string Output => Published(_publish.Output);

    /// <summary>The binary's path.</summary>
    public string Binary => Published(Path.Combine(_folder, "publish", "Hello", "release", "Hello"));

    public async ValueTask InitializeAsync()
    {
        if (NativeToolchain.Missing is null)
        {
            _publish = await Repository.DotnetAsync(
                s_patience,
                "publish", Path.Combine(Repository.Folder, "samples", "Hello", "Hello.csproj"),
                "-c", "Release", "--use-current-runtime", "--artifacts-path", _folder, "-v:minimal");
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

    internal Task<ServerProcess> StartAsync(string transport) => ServerProcess.StartAsync(transport, Binary);

    internal Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] args)
        => ServerProcess.RunAsync(TimeSpan.FromMinutes(1), [Binary, .. args]);

    private T Published<T>(T result)
    {
        Assert.SkipWhen(NativeToolchain.Missing is not null, NativeToolchain.Missing ?? "");
        Assert.True(_publish.ExitCode == 0, _publish.Output + _publish.Error);
        return result;
    }
}
