using System.ComponentModel;

namespace MicroRoute.Binding;

/// <summary>Writes a result as what it derives from.</summary>
/// <typeparam name="T">The result's type.</typeparam>
/// <typeparam name="TBase">A base of it, or an interface.</typeparam>
/// <typeparam name="TWriter">What writes that.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UpcastWriter<T, TBase, TWriter> : IResultWriter<T>
    where T : TBase
    where TWriter : struct, IResultWriter<TBase>
{
    /// <summary>Writes the result.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The result.</param>
#pragma warning disable CA1000 // Generated code names the type arguments, of which nothing could be inferred.
    public static void Write(ref HttpContext context, T result) => TWriter.Write(ref context, result);

    /// <summary>Frees what a result holds that nobody waits for any more.</summary>
    /// <param name="result">The result.</param>
    public static void Drop(T result) => TWriter.Drop(result);
#pragma warning restore CA1000
}
