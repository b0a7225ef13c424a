using System.ComponentModel;

namespace MicroRoute.Binding;

/// <summary>Lets a result write itself.</summary>
/// <typeparam name="T">The result's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ResultWriter<T> : IResultWriter<T?>
    where T : IResult
{
    /// <summary>Answers with what the result writes.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The result; 404 for <see langword="null"/>.</param>
#pragma warning disable CA1000 // Generated code names the type arguments.
    public static void Write(ref HttpContext context, T? result)
    {
        // A struct is not boxed to be compared, not even by unoptimised code.
        if (!typeof(T).IsValueType && result is null)
        {
            RouteMiss.NotFound(ref context);
        }
        else
        {
            result!.Write(ref context.Response);
        }
    }

    /// <summary>Disposes of a result that nobody waits for any more, if it is disposable: its own code, which frees what it holds, is not called.</summary>
    /// <param name="result">The result.</param>
    public static void Drop(T? result)
#pragma warning restore CA1000
    {
        if (result is IDisposable disposable)
        {
            disposable.Dispose();
        }
    }
}
