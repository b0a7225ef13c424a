using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Todo;

/// <summary>Something to do.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Title">What it is.</param>
/// <param name="Done">Whether it is done.</param>
/// <param name="Due">When it should be.</param>
/// <param name="Version">Changes with each change: the entity tag.</param>
internal sealed record TodoItem(long Id, string Title, bool Done, DateOnly? Due, [property: JsonIgnore] long Version);

/// <summary>What a client says of something to do.</summary>
internal sealed record TodoContent([Required, StringLength(200, MinimumLength = 1)] string Title, bool Done = false, DateOnly? Due = null);

/// <summary>What a client changes. What is missing stays as it is.</summary>
internal sealed record TodoPatch([StringLength(200, MinimumLength = 1)] string? Title = null, bool? Done = null, DateOnly? Due = null);

/// <summary>A part of the list.</summary>
/// <param name="Items">Its items, in the order of their numbers.</param>
/// <param name="Next">What to give as <c>after</c> for the next part; <see langword="null"/> at the end.</param>
internal sealed record TodoPage(IReadOnlyList<TodoItem> Items, long? Next);

/// <summary>What has happened to an item.</summary>
internal sealed record TodoChange(string Kind, TodoItem Item);
