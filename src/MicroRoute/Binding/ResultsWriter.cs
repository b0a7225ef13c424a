using System.ComponentModel;

namespace MicroRoute.Binding;

#pragma warning disable CA1000 // Generated code names the type arguments.

/// <summary>Writes one of several results.</summary>
/// <typeparam name="T1">The first.</typeparam>
/// <typeparam name="TWriter1">What writes it.</typeparam>
/// <typeparam name="T2">The second.</typeparam>
/// <typeparam name="TWriter2">What writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ResultsWriter<T1, TWriter1, T2, TWriter2> : IResultWriter<Results<T1, T2>>
    where TWriter1 : struct, IResultWriter<T1>
    where TWriter2 : struct, IResultWriter<T2>
{
    /// <summary>Answers with what it is.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The result.</param>
    public static void Write(ref HttpContext context, Results<T1, T2> result) => result.Write<TWriter1, TWriter2>(ref context);

    /// <inheritdoc/>
    public static void Drop(Results<T1, T2> result) => result.Drop<TWriter1, TWriter2>();
}

/// <summary>Writes one of several results.</summary>
/// <typeparam name="T1">The first.</typeparam>
/// <typeparam name="TWriter1">What writes it.</typeparam>
/// <typeparam name="T2">The second.</typeparam>
/// <typeparam name="TWriter2">What writes it.</typeparam>
/// <typeparam name="T3">The third.</typeparam>
/// <typeparam name="TWriter3">What writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ResultsWriter<T1, TWriter1, T2, TWriter2, T3, TWriter3> : IResultWriter<Results<T1, T2, T3>>
    where TWriter1 : struct, IResultWriter<T1>
    where TWriter2 : struct, IResultWriter<T2>
    where TWriter3 : struct, IResultWriter<T3>
{
    /// <summary>Answers with what it is.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The result.</param>
    public static void Write(ref HttpContext context, Results<T1, T2, T3> result) => result.Write<TWriter1, TWriter2, TWriter3>(ref context);

    /// <inheritdoc/>
    public static void Drop(Results<T1, T2, T3> result) => result.Drop<TWriter1, TWriter2, TWriter3>();
}

/// <summary>Writes one of several results.</summary>
/// <typeparam name="T1">The first.</typeparam>
/// <typeparam name="TWriter1">What writes it.</typeparam>
/// <typeparam name="T2">The second.</typeparam>
/// <typeparam name="TWriter2">What writes it.</typeparam>
/// <typeparam name="T3">The third.</typeparam>
/// <typeparam name="TWriter3">What writes it.</typeparam>
/// <typeparam name="T4">The fourth.</typeparam>
/// <typeparam name="TWriter4">What writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ResultsWriter<T1, TWriter1, T2, TWriter2, T3, TWriter3, T4, TWriter4> : IResultWriter<Results<T1, T2, T3, T4>>
    where TWriter1 : struct, IResultWriter<T1>
    where TWriter2 : struct, IResultWriter<T2>
    where TWriter3 : struct, IResultWriter<T3>
    where TWriter4 : struct, IResultWriter<T4>
{
    /// <summary>Answers with what it is.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The result.</param>
    public static void Write(ref HttpContext context, Results<T1, T2, T3, T4> result) => result.Write<TWriter1, TWriter2, TWriter3, TWriter4>(ref context);

    /// <inheritdoc/>
    public static void Drop(Results<T1, T2, T3, T4> result) => result.Drop<TWriter1, TWriter2, TWriter3, TWriter4>();
}

/// <summary>Writes one of several results.</summary>
/// <typeparam name="T1">The first.</typeparam>
/// <typeparam name="TWriter1">What writes it.</typeparam>
/// <typeparam name="T2">The second.</typeparam>
/// <typeparam name="TWriter2">What writes it.</typeparam>
/// <typeparam name="T3">The third.</typeparam>
/// <typeparam name="TWriter3">What writes it.</typeparam>
/// <typeparam name="T4">The fourth.</typeparam>
/// <typeparam name="TWriter4">What writes it.</typeparam>
/// <typeparam name="T5">The fifth.</typeparam>
/// <typeparam name="TWriter5">What writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ResultsWriter<T1, TWriter1, T2, TWriter2, T3, TWriter3, T4, TWriter4, T5, TWriter5> : IResultWriter<Results<T1, T2, T3, T4, T5>>
    where TWriter1 : struct, IResultWriter<T1>
    where TWriter2 : struct, IResultWriter<T2>
    where TWriter3 : struct, IResultWriter<T3>
    where TWriter4 : struct, IResultWriter<T4>
    where TWriter5 : struct, IResultWriter<T5>
{
    /// <summary>Answers with what it is.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The result.</param>
    public static void Write(ref HttpContext context, Results<T1, T2, T3, T4, T5> result) => result.Write<TWriter1, TWriter2, TWriter3, TWriter4, TWriter5>(ref context);

    /// <inheritdoc/>
    public static void Drop(Results<T1, T2, T3, T4, T5> result) => result.Drop<TWriter1, TWriter2, TWriter3, TWriter4, TWriter5>();
}

/// <summary>Writes one of several results.</summary>
/// <typeparam name="T1">The first.</typeparam>
/// <typeparam name="TWriter1">What writes it.</typeparam>
/// <typeparam name="T2">The second.</typeparam>
/// <typeparam name="TWriter2">What writes it.</typeparam>
/// <typeparam name="T3">The third.</typeparam>
/// <typeparam name="TWriter3">What writes it.</typeparam>
/// <typeparam name="T4">The fourth.</typeparam>
/// <typeparam name="TWriter4">What writes it.</typeparam>
/// <typeparam name="T5">The fifth.</typeparam>
/// <typeparam name="TWriter5">What writes it.</typeparam>
/// <typeparam name="T6">The sixth.</typeparam>
/// <typeparam name="TWriter6">What writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ResultsWriter<T1, TWriter1, T2, TWriter2, T3, TWriter3, T4, TWriter4, T5, TWriter5, T6, TWriter6> : IResultWriter<Results<T1, T2, T3, T4, T5, T6>>
    where TWriter1 : struct, IResultWriter<T1>
    where TWriter2 : struct, IResultWriter<T2>
    where TWriter3 : struct, IResultWriter<T3>
    where TWriter4 : struct, IResultWriter<T4>
    where TWriter5 : struct, IResultWriter<T5>
    where TWriter6 : struct, IResultWriter<T6>
{
    /// <summary>Answers with what it is.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The result.</param>
    public static void Write(ref HttpContext context, Results<T1, T2, T3, T4, T5, T6> result) => result.Write<TWriter1, TWriter2, TWriter3, TWriter4, TWriter5, TWriter6>(ref context);

    /// <inheritdoc/>
    public static void Drop(Results<T1, T2, T3, T4, T5, T6> result) => result.Drop<TWriter1, TWriter2, TWriter3, TWriter4, TWriter5, TWriter6>();
}
