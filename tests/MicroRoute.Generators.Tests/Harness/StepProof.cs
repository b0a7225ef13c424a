using System.Collections;
using System.Reflection;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Tests.Harness;

/// <summary>Proves the generator's steps.</summary>
internal static class StepProof
{
    private static readonly string[] Names =
    [
        StepNames.AssemblyName,
        StepNames.Own,
        StepNames.Options,
        StepNames.Library,
        StepNames.Libraries,
        StepNames.Table,
        .. RequestVerbs.All.Select(StepNames.Routes),
        .. RequestVerbs.All.Skip(1).Select(StepNames.Joined),
    ];

    /// <summary>Every step found what it knew, and nothing was written.</summary>
    public static void NothingRunsAgain(GeneratorDriverRunResult result)
    {
        GeneratorRunResult run = result.Results[0];
        Assert.Empty(Names.Except(run.TrackedSteps.Keys));

        IEnumerable<IncrementalGeneratorRunStep> steps = run.TrackedSteps
            .Where(step => IsOurs(step.Key))
            .SelectMany(step => step.Value);
        Assert.All(
            steps.SelectMany(step => step.Outputs, (step, output) => (step.Name, output.Reason)),
            output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{output.Name}: {output.Reason}"));
        Assert.All(
            run.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    /// <summary>No value of a step leads to a symbol, a node, a location or a compilation, which would keep all of it in memory.</summary>
    public static void NothingOfRoslynIsKept(GeneratorDriverRunResult result)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach ((string name, var steps) in result.Results[0].TrackedSteps)
        {
            if (IsOurs(name))
            {
                foreach ((object value, _) in steps.SelectMany(step => step.Outputs))
                {
                    Visit(value, name, seen);
                }
            }
        }
    }

    private static bool IsOurs(string step) => Names.Contains(step) || RequestVerbs.All.Select(StepNames.Parsed).Contains(step);

    private static void Visit(object? value, string path, HashSet<object> seen)
    {
        if (value is null || value is string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(value.GetType().Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal), $"{path} keeps a {value.GetType()}");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Visit(item, path + "[]", seen);
            }

            return;
        }

        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Visit(field.GetValue(value), $"{path}.{field.Name}", seen);
        }
    }
}
