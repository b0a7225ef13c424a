using MicroRoute.Binding;

namespace MicroRoute;

/// <summary>One of six results. A handler that returns it says so for each that it returns. Its default value is that of the first.</summary>
/// <typeparam name="T1">The first.</typeparam>
/// <typeparam name="T2">The second.</typeparam>
/// <typeparam name="T3">The third.</typeparam>
/// <typeparam name="T4">The fourth.</typeparam>
/// <typeparam name="T5">The fifth.</typeparam>
/// <typeparam name="T6">The sixth.</typeparam>
public readonly record struct Results<T1, T2, T3, T4, T5, T6>
{
    private readonly byte _index;
    private readonly T1? _first;
    private readonly T2? _second;
    private readonly T3? _third;
    private readonly T4? _fourth;
    private readonly T5? _fifth;
    private readonly T6? _sixth;

    private Results(T1 first) => (_index, _first) = (0, first);

    private Results(T2 second) => (_index, _second) = (1, second);

    private Results(T3 third) => (_index, _third) = (2, third);

    private Results(T4 fourth) => (_index, _fourth) = (3, fourth);

    private Results(T5 fifth) => (_index, _fifth) = (4, fifth);

    private Results(T6 sixth) => (_index, _sixth) = (5, sixth);

    /// <summary>What the handler has returned, for tests: a struct is boxed.</summary>
    public object? Result => _index switch
    {
        0 => _first,
        1 => _second,
        2 => _third,
        3 => _fourth,
        4 => _fifth,
        _ => _sixth,
    };

    /// <summary>Makes it of the first.</summary>
    /// <param name="result">The first.</param>
    public static implicit operator Results<T1, T2, T3, T4, T5, T6>(T1 result) => new(result);

    /// <summary>Makes it of the second.</summary>
    /// <param name="result">The second.</param>
    public static implicit operator Results<T1, T2, T3, T4, T5, T6>(T2 result) => new(result);

    /// <summary>Makes it of the third.</summary>
    /// <param name="result">The third.</param>
    public static implicit operator Results<T1, T2, T3, T4, T5, T6>(T3 result) => new(result);

    /// <summary>Makes it of the fourth.</summary>
    /// <param name="result">The fourth.</param>
    public static implicit operator Results<T1, T2, T3, T4, T5, T6>(T4 result) => new(result);

    /// <summary>Makes it of the fifth.</summary>
    /// <param name="result">The fifth.</param>
    public static implicit operator Results<T1, T2, T3, T4, T5, T6>(T5 result) => new(result);

    /// <summary>Makes it of the sixth.</summary>
    /// <param name="result">The sixth.</param>
    public static implicit operator Results<T1, T2, T3, T4, T5, T6>(T6 result) => new(result);

    internal void Write<TWriter1, TWriter2, TWriter3, TWriter4, TWriter5, TWriter6>(ref HttpContext context)
        where TWriter1 : struct, IResultWriter<T1>
        where TWriter2 : struct, IResultWriter<T2>
        where TWriter3 : struct, IResultWriter<T3>
        where TWriter4 : struct, IResultWriter<T4>
        where TWriter5 : struct, IResultWriter<T5>
        where TWriter6 : struct, IResultWriter<T6>
    {
        switch (_index)
        {
            case 0:
                TWriter1.Write(ref context, _first!);
                break;
            case 1:
                TWriter2.Write(ref context, _second!);
                break;
            case 2:
                TWriter3.Write(ref context, _third!);
                break;
            case 3:
                TWriter4.Write(ref context, _fourth!);
                break;
            case 4:
                TWriter5.Write(ref context, _fifth!);
                break;
            default:
                TWriter6.Write(ref context, _sixth!);
                break;
        }
    }

    internal void Drop<TWriter1, TWriter2, TWriter3, TWriter4, TWriter5, TWriter6>()
        where TWriter1 : struct, IResultWriter<T1>
        where TWriter2 : struct, IResultWriter<T2>
        where TWriter3 : struct, IResultWriter<T3>
        where TWriter4 : struct, IResultWriter<T4>
        where TWriter5 : struct, IResultWriter<T5>
        where TWriter6 : struct, IResultWriter<T6>
    {
        switch (_index)
        {
            case 0:
                TWriter1.Drop(_first!);
                break;
            case 1:
                TWriter2.Drop(_second!);
                break;
            case 2:
                TWriter3.Drop(_third!);
                break;
            case 3:
                TWriter4.Drop(_fourth!);
                break;
            case 4:
                TWriter5.Drop(_fifth!);
                break;
            default:
                TWriter6.Drop(_sixth!);
                break;
        }
    }
}
