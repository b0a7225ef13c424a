using MicroRoute.Binding;
using MicroRoute.Tests.Binding;

namespace MicroRoute.Tests.Results;

/// <summary>One of several results is written, or dropped, by the writer of the one that it is.</summary>
public class ResultsWriterTests
{
    [Fact]
    public void EachOfTwo() => Check<Results<A, B>, ResultsWriter<A, Writer<A>, B, Writer<B>>>(default(A), default(B));

    [Fact]
    public void EachOfThree() => Check<Results<A, B, C>, ResultsWriter<A, Writer<A>, B, Writer<B>, C, Writer<C>>>(default(A), default(B), default(C));

    [Fact]
    public void EachOfFour()
        => Check<Results<A, B, C, D>, ResultsWriter<A, Writer<A>, B, Writer<B>, C, Writer<C>, D, Writer<D>>>(default(A), default(B), default(C), default(D));

    [Fact]
    public void EachOfFive()
        => Check<Results<A, B, C, D, E>, ResultsWriter<A, Writer<A>, B, Writer<B>, C, Writer<C>, D, Writer<D>, E, Writer<E>>>(
            default(A), default(B), default(C), default(D), default(E));

    [Fact]
    public void EachOfSix()
        => Check<Results<A, B, C, D, E, F>, ResultsWriter<A, Writer<A>, B, Writer<B>, C, Writer<C>, D, Writer<D>, E, Writer<E>, F, Writer<F>>>(
            default(A), default(B), default(C), default(D), default(E), default(F));

    private static void Check<T, TWriter>(params T[] results)
        where TWriter : struct, IResultWriter<T>
    {
        for (int i = 0; i < results.Length; i++)
        {
            var request = new RequestDouble();
            HttpContext context = request.Context;
            TWriter.Write(ref context, results[i]);
            TWriter.Drop(results[i]);

            string name = "ABCDEF"[i].ToString();
            Assert.Equal(name, request.Finish().Body);
            Assert.Equal(name, Writer.Dropped);
        }
    }

    private static class Writer
    {
        [ThreadStatic]
        public static string? Dropped;
    }

    private readonly struct Writer<T> : IResultWriter<T>
    {
        public static void Write(ref HttpContext context, T result) => context.Response.Send(typeof(T).Name);

        public static void Drop(T result) => Writer.Dropped = typeof(T).Name;
    }

    private readonly struct A;

    private readonly struct B;

    private readonly struct C;

    private readonly struct D;

    private readonly struct E;

    private readonly struct F;
}
