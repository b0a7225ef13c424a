using MicroRoute.Tests.Support;

namespace MicroRoute.Aot.Tests;

/// <summary>A sample as a native binary, published into a folder of its own, so that no other build is in the way.</summary>
/// <param name="name">The sample's name.</param>
/// <param name="options">More options of the publish.</param>
public sealed class PublishedSample(string name, params string[] options)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "MicroRoute.Aot.Tests-" + Guid.NewGuid().ToString("N"));
    private (int ExitCode, string Output, string Error) _publish;

    /// <summary>What the publish said, all of it.</summary>
    public string Output => Published(_publish.Output);

    /// <summary>The binary's path.</summary>
    public string Binary => Published(Path.Combine(_folder, "publish", name, "release", name));

    public async Task PublishAsync()
    {
        if (NativeToolchain.Missing is null)
        {
            _publish = await Repository.DotnetAsync(
                s_patience,
                [
                    "publish", Path.Combine(Repository.Folder, "samples", name, name + ".csproj"),
                    "-c", "Release", "--use-current-runtime", "--artifacts-path", _folder, "-v:minimal", .. options,
                ]);
        }
    }

    public void Delete()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    internal Task<ServerProcess> StartAsync(string transport, params string[] own) => ServerProcess.StartAsync(transport, [Binary], own);

    private T Published<T>(T result)
    {
        Assert.SkipWhen(NativeToolchain.Missing is not null, NativeToolchain.Missing ?? "");
        Assert.True(_publish.ExitCode == 0, _publish.Output + _publish.Error);
        return result;
    }
}
