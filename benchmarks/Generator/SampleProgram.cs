using System.Text;

namespace MicroRoute.Benchmarks;

/// <summary>The source of a program with many handlers, as people write them: a class a file, a prefix a class, a mix of verbs,
/// constraints and sources of values.</summary>
internal static class SampleProgram
{
    private const int HandlersPerFile = 20;

    private static readonly string[] s_handlers =
    [
        """[Get("/")] internal static string List(int page = 1, string? text = null) => $"{page}{text}";""",
        """[Post("/")] internal static HttpStatusCode Add([FromBody] ReadOnlySpan<byte> body) => body.IsEmpty ? HttpStatusCode.BadRequest : HttpStatusCode.Created;""",
        """[Get("/{id:int}")] internal static string Find(int id) => $"{id}";""",
        """[Put("/{id:int}")] internal static void Change(int id, [FromBody] ReadOnlySpan<byte> body, HttpResponse response) => response.Write(body[..id]);""",
        """[Delete("/{id:int}")] internal static HttpStatusCode Remove(int id) => id > 0 ? HttpStatusCode.NoContent : HttpStatusCode.NotFound;""",
        """[Get("/{id:int}/history")] internal static string History(int id, DateOnly? since = null) => $"{id}{since}";""",
        """[Get("/{id:int}/parts/{part}")] internal static ReadOnlySpan<byte> Part(int id, ReadOnlySpan<byte> part) => part[id..];""",
        """[Get("/search")] internal static string Search(string text, DayOfWeek day = DayOfWeek.Monday) => $"{text}{day}";""",
        """[Get("/by-key/{key:guid}")] internal static string ByKey(Guid key, [FromHeader(Name = "X-Trace")] string? trace) => $"{key}{trace}";""",
        """[Get("/files/{*path}")] internal static string File(string path) => path;""",
    ];

    /// <summary>The files of a program.</summary>
    /// <param name="handlers">How many handlers it has.</param>
    /// <param name="withAttributes">Whether they are routes; else the same methods stand there without their attributes.</param>
    public static string[] Create(int handlers, bool withAttributes = true)
        => [.. Enumerable.Range(0, handlers).Chunk(HandlersPerFile).Select((numbers, file) => Write(numbers, file, withAttributes))];

    private static string Write(int[] numbers, int file, bool withAttributes)
    {
        var text = new StringBuilder("using System.Net;\nusing MicroRoute;\n\nnamespace Sample;\n\n");
        int perGroup = s_handlers.Length;
        foreach (int[] group in numbers.Chunk(perGroup))
        {
            int number = group[0] / perGroup;
            text.Append(withAttributes ? $"[Route(\"/area{number % 12}/things{number}\")]\n" : "").Append($"internal static class Things{number}\n{{\n");
            foreach (int handler in group)
            {
                string line = s_handlers[handler % perGroup];
                text.Append("    ").Append(withAttributes ? line : line[(line.IndexOf(']', StringComparison.Ordinal) + 2)..]).Append("\n\n");
            }

            text.Append("}\n\n");
        }

        return text.Replace(" [FromBody]", withAttributes ? " [FromBody]" : "").ToString() + $"// File {file}.\n";
    }
}
