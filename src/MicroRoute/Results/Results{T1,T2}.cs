using MicroRoute.Binding;

namespace MicroRoute;

/// <summary>One of two results. A handler that returns it says so for each that it returns. Its default value is that of the first.</summary>
/// <typeparam name="T1">The first.</typeparam>
/// <typeparam name="T2">The second.</typeparam>
public readonly record struct Results<T1, T2>
{
    private readonly byte _index;
    private readonly T1? _first;
    private readonly T2? _second;

    private Results(T1 first) => (_index, _first) = (0, first);

    private Results(T2 second) => (_index, _second) = (1, second);

    /// <summary>What the handler has returned, for tests: a struct is boxed.</summary>
    public object? Result => _index switch
    {
        0 => _first,
        _ => _second,
    };

    /// <summary>Makes it of the first.</summary>
    /// <param name="result">The first.</param>
    public static implicit operator Results<T1, T2>(T1 result) => new(result);

    /// <summary>Makes it of the second.</summary>
    /// <param name="result">The second.</param>
    public static implicit operator Results<T1, T2>(T2 result) => new(result);

    internal void Write<TWriter1, TWriter2>(ref HttpContext context)
        where TWriter1 : struct, IResultWriter<T1>
        where TWriter2 : struct, IResultWriter<T2>
    {
        switch (_index)
        {
            case 0:
                TWriter1.Write(ref context, _first!);
                break;
            default:
                TWriter2.Write(ref context, _second!);
                break;
        }
    }

    internal void Drop<TWriter1, TWriter2>()
        where TWriter1 : struct, IResultWriter<T1>
        where TWriter2 : struct, IResultWriter<T2>
    {
        switch (_index)
        {
            case 0:
                TWriter1.Drop(_first!);
                break;
            default:
                TWriter2.Drop(_second!);
                break;
        }
    }
}
