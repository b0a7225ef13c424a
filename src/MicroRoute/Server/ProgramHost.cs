namespace MicroRoute;

/// <summary>The process as a server's program sees it.</summary>
internal sealed class ProgramHost
{
    /// <summary>Writes a line to standard output.</summary>
    public Action<string> Output { get; init; } = StandardStreams.WriteOutput;

    /// <summary>Writes a line to standard error.</summary>
    public Action<string> Error { get; init; } = StandardStreams.WriteError;

    /// <summary>Gives the value of an environment variable.</summary>
    public Func<string, string?> Variables { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>Completes when the process is told to stop.</summary>
    public TaskCompletionSource StopRequest { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
