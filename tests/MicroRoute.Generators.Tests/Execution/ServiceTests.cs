using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>Services through generated code.</summary>
public sealed class ServiceTests : IDisposable
{
    private const string Source = """
        using Microsoft.Extensions.DependencyInjection;

        namespace Microsoft.Extensions.DependencyInjection
        {
            [AttributeUsage(AttributeTargets.Parameter)]
            internal sealed class FromKeyedServicesAttribute(object? key) : Attribute
            {
                public object? Key { get; } = key;
            }
        }

        internal sealed record Parts([FromServices] IComparer<string> Names, int Id);

        internal static class App
        {
            [Get("/one/{id}")] internal static string One(int id, [FromServices] IComparer<string> names) => id + ":" + names.Compare("a", "b");
            [Get("/in")] internal static string In([FromServices] in IComparer<string> names) => names.Compare("b", "a").ToString();
            [Get("/task")] internal static Task<string> Later([FromServices] IComparer<string> names) => Task.FromResult(names.Compare("b", "a").ToString());
            [Get("/group/{id}")] internal static string Group([AsParameters] Parts parts) => parts.Id + ":" + parts.Names.Compare("a", "b");
            [Get("/none")] internal static string None([FromServices] Version? version, [FromServices] TimeZoneInfo zone = null!) => (version is null) + " " + (zone is null);
            [Get("/missing")] internal static string Missing([FromServices] Version version) => "never";
            [Get("/text")] internal static string Text([FromServices(Key = "a\"b")] string text, [FromKeyedServices(5L)] string number, [FromKeyedServices(DayOfWeek.Friday)] string day, [FromKeyedServices(typeof(App))] string type, [FromKeyedServices('c')] string? character)
                => string.Join('|', text, number, day, type, character);
            [Get("/fail")] internal static string Fail([FromServices] IComparer<string> names) => throw new InvalidOperationException("broken");
            [Get("/plain")] internal static string Plain() => "plain";
        }
        """;

    private readonly CompiledApp _app = CompiledApp.Of(Source);
    private readonly List<ServerEvent> _log = [];
    private int _scopes;
    private int _disposals;

    public ServiceTests()
    {
        _app.Options.Log = _log.Add;
        _app.Options.Services = new Provider();
        _app.Options.CreateScope = services =>
        {
            _scopes++;
            return new(services, new Disposal(() => _disposals++));
        };
        _app.Options.GetKeyedService = (services, type, key) => key is 'c' ? null : $"{services.GetType().Name} {type.Name} {key} {key.GetType().Name}";
    }

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("/one/5", "5:-1")]
    [InlineData("/in", "1")]
    [InlineData("/task", "1")]
    [InlineData("/group/5", "5:-1")]
    [InlineData("/none", "True True")]
    public void GivesServicesInAScope(string target, string body)
    {
        Assert.Equal((200, body), Ask(target));
        Assert.Equal((1, 1), (_scopes, _disposals));
        Assert.Equal((200, body), Ask(target));
        Assert.Equal((2, 2), (_scopes, _disposals));
    }

    [Fact]
    public void GivesServicesWithKeys()
        => Assert.Equal((200, "Provider String a\"b String|Provider String 5 Int64|Provider String Friday DayOfWeek|Provider String App RuntimeType|"), Ask("/text"));

    [Fact]
    public void NoScopeIsMadeWhereNoServiceIsTaken()
    {
        Assert.Equal(200, Ask("/plain").Status);
        Assert.Equal(400, Ask("/one/x").Status);
        Assert.Equal(0, _scopes);
    }

    [Fact]
    public void SharesTheServicesWhereThereIsNoScope()
    {
        _app.Options.CreateScope = null;
        Assert.Equal((200, "5:-1"), Ask("/one/5"));
    }

    [Fact]
    public void SaysWhichServiceIsMissing()
    {
        Assert.Equal(500, Ask("/missing").Status);
        Assert.Equal("The handler's parameter 'version' takes the service System.Version, but ServerOptions.Services has none.", Assert.Single(_log).Exception!.Message);
        Assert.Equal((1, 1), (_scopes, _disposals));
    }

    [Fact]
    public void SaysThatThereAreNoServices()
    {
        _app.Options.Services = null;
        Assert.Equal((200, "True True"), Ask("/none"));
        Assert.Equal(500, Ask("/missing").Status);
        Assert.EndsWith(", but ServerOptions.Services is not set.", Assert.Single(_log).Exception!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SaysThatThereAreNoKeys()
    {
        _app.Options.GetKeyedService = null;
        Assert.Equal(500, Ask("/text").Status);
        Assert.Equal(
            "The handler's parameter 'text' takes the service System.String with the key 'a\"b', but ServerOptions.GetKeyedService is not set.",
            Assert.Single(_log).Exception!.Message);
    }

    [Fact]
    public void EndsTheScopeOfAHandlerThatThrows()
    {
        Assert.Equal(500, Ask("/fail").Status);
        Assert.Equal("broken", Assert.Single(_log).Exception!.Message);
        Assert.Equal((1, 1), (_scopes, _disposals));
    }

    [Fact]
    public void AnswersThoughTheScopeDoesNotEnd()
    {
        _app.Options.CreateScope = services => new(services, new Disposal(() => throw new InvalidOperationException("stuck")));
        Assert.Equal((200, "5:-1"), Ask("/one/5"));
        Assert.Equal("stuck", Assert.Single(_log).Exception!.Message);
    }

    [Fact]
    public void EndsScopesAsynchronouslyWhereTheyCan()
    {
        var lifetime = new LaterDisposal();
        _app.Options.CreateScope = services => new(services, lifetime);
        Assert.Equal((200, "5:-1"), Ask("/one/5"));
        lifetime.End.SetException(new InvalidOperationException("stuck"));
        Assert.Equal("stuck", Assert.Single(_log).Exception!.Message);
    }

    private (int Status, string Body) Ask(string target)
    {
        Answer answer = _app.Send("GET " + target);
        return (answer.Status, answer.Body);
    }

    private sealed class Provider : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(IComparer<string>) ? StringComparer.Ordinal : null;
    }

    private sealed class Disposal(Action dispose) : IDisposable
    {
        public void Dispose() => dispose();
    }

    private sealed class LaterDisposal : IDisposable, IAsyncDisposable
    {
        public TaskCompletionSource End { get; } = new();

        public void Dispose() => throw new NotSupportedException();

        public ValueTask DisposeAsync() => new(End.Task);
    }
}
