using System.Text;

namespace MicroRoute.Generators.Routing;

/// <summary>A place in a path, counted in bytes from the end of a segment that was matched by a parameter.</summary>
/// <param name="Segment">The segment's number, from 1; 0 for the path's begin.</param>
/// <param name="Offset">How far behind it; negative inside it.</param>
internal readonly record struct PathPosition(int Segment, int Offset)
{
    /// <summary>The place behind a text that stands here.</summary>
    public PathPosition After(string text) => this with { Offset = Offset + Encoding.UTF8.GetByteCount(text) };

    /// <summary>The place before a text that ends here.</summary>
    public PathPosition Before(string text) => this with { Offset = Offset - Encoding.UTF8.GetByteCount(text) };
}
