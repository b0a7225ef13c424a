using System.Runtime.CompilerServices;
using MicroRoute.Generators.Diagnostics;
using MicroRoute.Generators.Diagnostics.Conflicts;
using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MicroRoute.Generators.Tests.Analyzers;

/// <summary>What the rules share.</summary>
public class FindingsTests
{
    private const string Source = """
        using MicroRoute;
        internal class App
        {
            [Get("/{a}")] internal string Broken() => "";
            [Obsolete] internal void Other() { }
            internal void Plain() { }
        }
        """;

    [Fact]
    public void AreMadeOnceASymbol()
    {
        CSharpCompilation compilation = Sources.Compile(Source);

        Assert.Same(Findings.Of(Method("Broken")), Findings.Of(Method("Broken")));
        Assert.Equal(["MR0001", "MR0030"], Findings.Of(Method("Broken")).Faults.Select(fault => fault.Rule));
        Assert.Same(Findings.Of(Method("Other")), Findings.Of(Method("Plain")));

        ISymbol Method(string name) => compilation.GetTypeByMetadataName("App")!.GetMembers(name).Single();
    }

    [Fact]
    public void LetGoOfTheCompilation()
    {
        WeakReference compilation = AskAndForget();
        for (int i = 0; i < 10 && compilation.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(compilation.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference AskAndForget()
    {
        CSharpCompilation compilation = Sources.Compile(Source);
        KnownRoutes.Of(compilation, TestContext.Current.CancellationToken);
        Assert.NotEmpty(Findings.Of(compilation.GetTypeByMetadataName("App")!.GetMembers("Broken").Single()).Faults);
        return new WeakReference(compilation);
    }
}
