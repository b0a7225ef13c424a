using System.ComponentModel;

namespace MicroRoute.Binding;

/// <summary>Writes what a handler has promised: at once where it has finished already, else when it has.</summary>
/// <remarks>A handler that has finished costs no more than one that is not asynchronous. For one that has not, nothing is allocated
/// either once as many have been waited for at a time.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AsyncResult
{
    /// <summary>The token of a handler: cancelled when its client is gone, or the server stops and gives up what runs.</summary>
    /// <param name="context">The request.</param>
    public static CancellationToken Aborted(ref HttpContext context) => context.State.BeginAbortion().Token;

    /// <summary>The token of a handler that has a time to finish in, which is cancelled then, too.</summary>
    /// <param name="context">The request.</param>
    /// <param name="milliseconds">The time.</param>
    public static CancellationToken Aborted(ref HttpContext context, int milliseconds)
    {
        RequestAbortion abortion = context.State.BeginAbortion();
        abortion.CancelAfter(milliseconds);
        return abortion.Token;
    }

    /// <summary>Answers without a body when the handler has finished.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="task">The handler's.</param>
    public static void Write(ref HttpContext context, Task task) => Write(ref context, new ValueTask(task ?? throw NoTask()));

    /// <inheritdoc cref="Write(ref HttpContext, Task)"/>
    public static void Write(ref HttpContext context, ValueTask task)
    {
        if (task.IsCompleted)
        {
            task.GetAwaiter().GetResult();
            return;
        }

        SuspendedCompletion suspended = SpareRequests<SuspendedCompletion>.Rent();
        context.Suspend(suspended);
        suspended.Await(task);
    }

    /// <summary>Answers with the handler's result when it has finished.</summary>
    /// <typeparam name="T">The result's type.</typeparam>
    /// <typeparam name="TWriter">What writes it.</typeparam>
    /// <param name="context">The request and its response.</param>
    /// <param name="task">The handler's.</param>
    public static void Write<T, TWriter>(ref HttpContext context, Task<T> task)
        where TWriter : struct, IResultWriter<T>
        => Write<T, TWriter>(ref context, new ValueTask<T>(task ?? throw NoTask()));

    /// <inheritdoc cref="Write{T, TWriter}(ref HttpContext, Task{T})"/>
    public static void Write<T, TWriter>(ref HttpContext context, ValueTask<T> task)
        where TWriter : struct, IResultWriter<T>
    {
        if (task.IsCompleted)
        {
            TWriter.Write(ref context, task.GetAwaiter().GetResult());
            return;
        }

        SuspendedResult<T, TWriter> suspended = SpareRequests<SuspendedResult<T, TWriter>>.Rent();
        context.Suspend(suspended);
        suspended.Await(task);
    }

    private static InvalidOperationException NoTask() => new("The handler returned null in the place of a task.");
}
