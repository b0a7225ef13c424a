namespace MicroRoute;

/// <summary>What a handler returns whose body is a value as JSON. The value's type must be known at compile time, since generated code
/// describes it.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public interface IValueResult<out T>
{
    /// <summary>The value; no body for <see langword="null"/>.</summary>
    T? Value { get; }

    /// <summary>Sets the status and the header fields. The value is written afterwards.</summary>
    /// <param name="response">The response.</param>
    void WriteHead(ref HttpResponse response);
}
