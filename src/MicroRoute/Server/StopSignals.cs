using System.Runtime.InteropServices;

namespace MicroRoute;

/// <summary>Turns SIGTERM and Ctrl-C into a request to stop.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly TaskCompletionSource _request;
    private readonly PosixSignalRegistration _terminate;
    private readonly PosixSignalRegistration _interrupt;

    public StopSignals(TaskCompletionSource request)
    {
        _request = request;
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle);
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle);
    }

    public void Dispose()
    {
        _terminate.Dispose();
        _interrupt.Dispose();
    }

    /// <summary>Keeps the process alive; but somebody who presses Ctrl-C again does not want to wait.</summary>
    private void Handle(PosixSignalContext context)
        => context.Cancel = _request.TrySetResult() || context.Signal != PosixSignal.SIGINT;
}
