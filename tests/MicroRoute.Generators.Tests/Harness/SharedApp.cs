namespace MicroRoute.Generators.Tests.Harness;

/// <summary>A test class that asks one program many things.</summary>
public interface IAppSource
{
    /// <summary>The program.</summary>
    static abstract string Source { get; }
}

/// <summary>The program of a test class, compiled once.</summary>
public sealed class SharedApp<T> : IDisposable
    where T : IAppSource
{
    internal CompiledApp App { get; } = CompiledApp.Of(T.Source);

    /// <inheritdoc/>
    public void Dispose() => App.Dispose();
}
