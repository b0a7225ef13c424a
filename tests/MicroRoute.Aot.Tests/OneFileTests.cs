using MicroRoute.Tests.Support;

namespace MicroRoute.Aot.Tests;

/// <summary>A server in one file, without a project: `dotnet run hello.cs`, `dotnet publish hello.cs`.</summary>
public sealed class OneFileTests(PackedMicroRoute package)
{
    [Fact]
    public async Task It_runs_and_becomes_a_native_binary()
    {
        Assert.SkipWhen(NativeToolchain.Missing is not null, NativeToolchain.Missing ?? "");
        string folder = package.CreateFolder("one");
        await File.WriteAllTextAsync(Path.Combine(folder, "hello.cs"), $$"""
            #:package MicroRoute@{{package.Version}}

            using MicroRoute;

            return HttpServer.Run<Routes>(args);

            static class Hello
            {
                [Get("/")]
                internal static ReadOnlySpan<byte> Index() => "Hello, World!"u8;

                [Get("/users/{id:int}")]
                internal static string Find(int id) => $"User {id}";
            }
            """, TestContext.Current.CancellationToken);

        await SucceedsSilentlyAsync(folder, "build", "hello.cs");
        using (ServerProcess run = await ServerProcess.StartAsync("", package.Command(folder, "run", "hello.cs", "--")))
        {
            await AnswersAsync(run);
            Assert.Equal((0, "", ""), await run.TerminateAsync());
        }

        await SucceedsSilentlyAsync(folder, "publish", "hello.cs");
        using ServerProcess native = await ServerProcess.StartAsync("", Path.Combine(folder, "artifacts", "hello", "hello"));
        await AnswersAsync(native);
    }

    private static async Task AnswersAsync(ServerProcess server)
    {
        using RawClient client = await server.ConnectAsync();
        Assert.Equal("Hello, World!", (await client.AskAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n")).Text);
        Assert.Equal("User 7", (await client.AskAsync("GET /users/7 HTTP/1.1\r\nHost: a\r\n\r\n")).Text);
    }

    private async Task SucceedsSilentlyAsync(string folder, params string[] args)
    {
        (int exitCode, string output, string error) = await package.DotnetAsync(folder, args);
        Assert.True(exitCode == 0, output + error);
        Assert.DoesNotMatch("warning [A-Z]+[0-9]+", output);
        Assert.Empty(error);
    }
}
