namespace Todo;

/// <summary>What handlers ask for with <c>[FromServices]</c>. An application with more than two of them would take a container.</summary>
internal sealed class TodoServices(TodoStore store, TodoFeed feed) : IServiceProvider
{
    public object? GetService(Type serviceType)
        => serviceType == typeof(TodoStore) ? store
            : serviceType == typeof(TodoFeed) ? feed
            : null;
}
