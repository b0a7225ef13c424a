using System.Collections.Concurrent;
using MicroRoute;

return HttpServer.Run<Routes>(args);

[Route("/notes")]
internal static class Notes
{
    private static readonly ConcurrentDictionary<int, Note> s_all = new();
    private static int s_last;
    [Get("")] internal static IEnumerable<Note> List() => s_all.Values.OrderBy(note => note.Id);
    [Get("/{id:int}")] internal static Note? Find(int id) => s_all.GetValueOrDefault(id);
    [Post("")] internal static Created<Note> Add(NewNote note)
    {
        var added = new Note(Interlocked.Increment(ref s_last), note.Text);
        s_all[added.Id] = added;
        return TypedResults.Created(Routes.Links.Notes.Find(id: added.Id), added);
    }
    [Put("/{id:int}")] internal static Results<Ok<Note>, NotFound> Replace(int id, NewNote note)
        => s_all.ContainsKey(id) ? TypedResults.Ok(s_all[id] = new Note(id, note.Text)) : TypedResults.NotFound();
    [Delete("/{id:int}")] internal static Results<NoContent, NotFound> Delete(int id)
        => s_all.TryRemove(id, out _) ? TypedResults.NoContent() : TypedResults.NotFound();
}
internal sealed record Note(int Id, string Text);
internal sealed record NewNote([property: System.ComponentModel.DataAnnotations.StringLength(100, MinimumLength = 1)] string Text);
