using System.Net;
using System.Net.ServerSentEvents;
using MicroRoute;

namespace Todo;

/// <summary>The API. SQLite blocks, so what asks it does so on a thread that may.</summary>
[Route("/todos")]
internal static class TodoApi
{
    [Get("")]
    [Blocking]
    internal static TodoPage List([AsParameters] TodoFilter filter, [FromServices] TodoStore store) => store.List(filter);

    [Get("/{id:long}")]
    [Blocking]
    internal static Results<Tagged, NotModified, NotFound> Find(
        long id, [FromHeader(Name = "If-None-Match")] string? unless, [FromServices] TodoStore store)
        => store.Find(id) is not { } item ? Missing(id)
            : EntityTag.IsKnown(unless, item) ? new NotModified(item)
            : new Tagged(item);

    [Post("")]
    [Blocking]
    internal static TaggedNew Add(TodoContent content, [FromServices] TodoStore store) => new(store.Add(content));

    [Put("/{id:long}")]
    [Blocking]
    internal static Results<Tagged, NotFound, Problem> Replace(
        long id, TodoContent content, [FromHeader(Name = "If-Match")] string? when, [FromServices] TodoStore store)
        => Change(id, when, store, item => item with { Title = content.Title, Done = content.Done, Due = content.Due });

    [Patch("/{id:long}")]
    [Blocking]
    internal static Results<Tagged, NotFound, Problem> Patch(
        long id, TodoPatch patch, [FromHeader(Name = "If-Match")] string? when, [FromServices] TodoStore store)
        => Change(id, when, store, item => item with { Title = patch.Title ?? item.Title, Done = patch.Done ?? item.Done, Due = patch.Due ?? item.Due });

    [Delete("/{id:long}")]
    [Blocking]
    internal static Results<NoContent, NotFound, Problem> Delete(
        long id, [FromHeader(Name = "If-Match")] string? when, [FromServices] TodoStore store)
    {
        TodoItem? found = store.Delete(id, item => when is null || EntityTag.IsIn(when, item), out bool isDeleted);
        return found is null ? Missing(id)
            : isDeleted ? TypedResults.NoContent()
            : Changed();
    }

    /// <summary>All of it, a line each, however much that is.</summary>
    [Get("/export")]
    internal static JsonLines<TodoItem> Export([FromServices] TodoStore store) => new(store.ReadAllAsync());

    /// <summary>What happens from now on.</summary>
    [Get("/changes")]
    internal static IAsyncEnumerable<SseItem<TodoChange>> Changes([FromServices] TodoFeed feed) => feed.ListenAsync();

    private static Results<Tagged, NotFound, Problem> Change(long id, string? when, TodoStore store, Func<TodoItem, TodoItem> change)
    {
        TodoItem? item = store.Change(id, item => when is null || EntityTag.IsIn(when, item), change, out bool isChanged);
        return item is null ? Missing(id)
            : isChanged ? new Tagged(item)
            : Changed();
    }

    private static NotFound Missing(long id) => TypedResults.NotFound($"There is nothing to do with the number {id}.");

    private static Problem Changed()
        => TypedResults.Problem("It is not in the version that If-Match asks for.", statusCode: HttpStatusCode.PreconditionFailed);
}
