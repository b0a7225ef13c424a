using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using MicroRoute.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace MicroRoute.Generators.Tests.Harness;

/// <summary>A program that was generated, compiled and loaded, behind the server's engine.</summary>
internal sealed class CompiledApp : IDisposable
{
    private readonly AssemblyLoadContext _context = new("App", isCollectible: true);
    private readonly Func<ServerOptions, byte[], byte[]> _answer;

    private CompiledApp(Compilation program, IEnumerable<Compilation> libraries, string router)
    {
        foreach (Compilation library in libraries)
        {
            Load(library);
        }

        Router = Load(program).GetType(router, throwOnError: true)!;
        _answer = typeof(CompiledApp).GetMethod(nameof(Process), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(Router)
            .CreateDelegate<Func<ServerOptions, byte[], byte[]>>();
    }

    /// <summary>How it is served.</summary>
    public ServerOptions Options { get; } = new();

    /// <summary>The generated type.</summary>
    public Type Router { get; }

    public static CompiledApp Of(params string[] sources) => new(GeneratorRun.Of(sources).Output, [], "MicroRoute.Routes");

    /// <param name="program">The program, with what was generated.</param>
    /// <param name="libraries">The assemblies that it references, likewise.</param>
    /// <param name="router">The name of the generated type.</param>
    public static CompiledApp Of(Compilation program, IEnumerable<Compilation> libraries, string router = "MicroRoute.Routes") => new(program, libraries, router);

    /// <summary>Sends a request of a method and a target.</summary>
    /// <param name="request">Such as <c>GET /users/1</c>.</param>
    /// <param name="fields">More header lines.</param>
    public Answer Send(string request, params string[] fields)
    {
        string head = string.Concat(fields.Prepend("Host: test").Select(field => field + "\r\n"));
        return Answer.Parse(_answer(Options, Encoding.UTF8.GetBytes($"{request} HTTP/1.1\r\n{head}\r\n")));
    }

    /// <summary>Sends a request with a body.</summary>
    /// <param name="request">Such as <c>POST /users</c>.</param>
    /// <param name="body">The body, sent as UTF-8.</param>
    /// <param name="fields">More header lines.</param>
    public Answer SendBody(string request, string body, params string[] fields)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        string head = string.Concat(fields.Prepend($"Host: test\r\nContent-Length: {bytes.Length}").Select(field => field + "\r\n"));
        return Answer.Parse(_answer(Options, [.. Encoding.UTF8.GetBytes($"{request} HTTP/1.1\r\n{head}\r\n"), .. bytes]));
    }

    /// <summary>Sends a request with a body that says it is JSON.</summary>
    public Answer SendJson(string request, string body) => SendBody(request, body, "Content-Type: application/json");

    /// <summary>Starts a server with a worker, which requests that come in pieces and answers that are streamed need.</summary>
    /// <param name="configure">Sets options.</param>
    public TestServer Serve(Action<ServerOptions>? configure = null)
        => typeof(TestServer).GetMethod(nameof(TestServer.Create))!.MakeGenericMethod(Router).CreateDelegate<Func<Action<ServerOptions>?, TestServer>>()(configure);

    public void Dispose() => _context.Unload();

    private Assembly Load(Compilation compilation)
    {
        using var image = new MemoryStream();
        EmitResult result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        return _context.LoadFromStream(image);
    }

    private static byte[] Process<TRouter>(ServerOptions options, byte[] request)
        where TRouter : struct, IRouter
    {
        var engine = new HttpEngine<TRouter>(options, new OutputBuffer(16 * 1024, new BufferPool(long.MaxValue)), CancellationToken.None);
        engine.Tick(0);
        var progress = default(RequestProgress);
        if (engine.Process(ref progress, request, out _, out _) == EngineStatus.Suspend)
        {
            using var completed = new ManualResetEventSlim();
            engine.Completions.Open(completed.Set);
            SuspendedRequest suspended = engine.TakeSuspended();
            WorkerNotice? first;
            while ((first = engine.Completions.TakeAll()) is null)
            {
                completed.Wait(TestContext.Current.CancellationToken);
            }

            Assert.Same(suspended, first.Arrive());
            engine.Resume(suspended, hasMore: false);
        }

        return engine.Output.Written.ToArray();
    }
}
