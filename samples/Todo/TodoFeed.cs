using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Todo;

/// <summary>Tells everybody who listens of changes.</summary>
internal sealed class TodoFeed
{
    /// <summary>Who falls behind further is sent away, and asks again.</summary>
    private const int MostBehind = 256;

    private readonly Lock _gate = new();
    private readonly HashSet<Channel<SseItem<TodoChange>>> _listeners = [];

    public void Publish(string kind, TodoItem item)
    {
        var change = new SseItem<TodoChange>(new TodoChange(kind, item), kind);
        lock (_gate)
        {
            _listeners.RemoveWhere(listener => !listener.Writer.TryWrite(change) && listener.Writer.TryComplete());
        }
    }

    public async IAsyncEnumerable<SseItem<TodoChange>> ListenAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var listener = Channel.CreateBounded<SseItem<TodoChange>>(new BoundedChannelOptions(MostBehind) { SingleReader = true });
        lock (_gate)
        {
            _listeners.Add(listener);
        }

        try
        {
            await foreach (SseItem<TodoChange> change in listener.Reader.ReadAllAsync(cancellationToken))
            {
                yield return change;
            }
        }
        finally
        {
            lock (_gate)
            {
                _listeners.Remove(listener);
            }
        }
    }
}
