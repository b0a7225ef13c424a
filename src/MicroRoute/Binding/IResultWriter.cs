using System.ComponentModel;

namespace MicroRoute.Binding;

/// <summary>Writes what a handler has returned.</summary>
/// <typeparam name="T">The type that it returns.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IResultWriter<T>
    where T : allows ref struct
{
    /// <summary>Answers with a result.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The result.</param>
    static abstract void Write(ref HttpContext context, T result);

    /// <summary>Frees what a result holds that nobody waits for any more.</summary>
    /// <param name="result">The result.</param>
    static virtual void Drop(T result)
    {
    }
}
