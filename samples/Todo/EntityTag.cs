using System.Globalization;
using System.Net;
using MicroRoute;

namespace Todo;

/// <summary>The version of an item as clients see it (RFC 9110, section 8.8.3).</summary>
internal static class EntityTag
{
    public static string Of(TodoItem item) => string.Create(CultureInfo.InvariantCulture, $"\"{item.Version}\"");

    /// <summary>Whether a list such as <c>"1", "2"</c>, or <c>*</c>, names an item's version, so that it may be changed.</summary>
    public static bool IsIn(string? list, TodoItem item)
        => list is not null && list.Split(',', StringSplitOptions.TrimEntries).Any(tag => tag == "*" || tag == Of(item));

    /// <summary>The same for a client that only reads, of whom a weak tag will do (RFC 9110, section 13.1.2).</summary>
    public static bool IsKnown(string? list, TodoItem item) => IsIn(list?.Replace("W/", "", StringComparison.Ordinal), item);
}

/// <summary>An item and its version.</summary>
/// <param name="value">The item.</param>
internal readonly struct Tagged(TodoItem value) : IValueResult<TodoItem>
{
    public TodoItem? Value => value;

    public void WriteHead(ref HttpResponse response) => response.AddHeader("ETag", EntityTag.Of(value));
}

/// <summary>A new item, its version and its place.</summary>
/// <param name="value">The item.</param>
internal readonly struct TaggedNew(TodoItem value) : IValueResult<TodoItem>
{
    public TodoItem? Value => value;

    public void WriteHead(ref HttpResponse response)
    {
        response.StatusCode = HttpStatusCode.Created;
        response.AddHeader("Location", Routes.Links.TodoApi.Find(id: value.Id).ToString());
        response.AddHeader("ETag", EntityTag.Of(value));
    }
}

/// <summary>The client has this version already.</summary>
/// <param name="item">The item.</param>
internal readonly struct NotModified(TodoItem item) : IResult
{
    public void Write(ref HttpResponse response)
    {
        response.StatusCode = HttpStatusCode.NotModified;
        response.AddHeader("ETag", EntityTag.Of(item));
    }
}
