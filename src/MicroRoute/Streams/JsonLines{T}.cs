namespace MicroRoute;

/// <summary>Values that are sent one a line as JSON, each when it is there (<c>application/jsonl</c>).</summary>
/// <typeparam name="T">The values' type.</typeparam>
/// <param name="values">The values.</param>
public readonly struct JsonLines<T>(IAsyncEnumerable<T> values)
{
    /// <summary>The values.</summary>
    public IAsyncEnumerable<T> Values { get; } = values;
}
