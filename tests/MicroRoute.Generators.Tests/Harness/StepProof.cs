using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Tests.Harness;

/// <summary>Proves the generator's steps.</summary>
internal static class StepProof
{
    private static readonly string[] Names =
    [
        StepNames.Constraints,
        StepNames.AssemblyName,
        StepNames.IsTestProject,
        StepNames.Own,
        StepNames.Options,
        StepNames.Library,
        StepNames.Libraries,
        StepNames.Table,
        StepNames.JsonOptions,
        StepNames.Json,
        .. RequestVerbs.All.Select(StepNames.Routes),
        .. RequestVerbs.All.Skip(1).Select(StepNames.Joined),
    ];

    private static readonly string[] Transforms = [StepNames.Reference, StepNames.ParsedConstraint, .. RequestVerbs.All.Select(StepNames.Parsed)];

    /// <summary>Every step found what it knew, and nothing was written.</summary>
    public static void NothingRunsAgain(GeneratorDriverRunResult result)
    {
        OnlyRun(result, [], [.. Names, StepNames.Lines, .. Transforms]);
        Assert.Empty(FilesWrittenAgain(result));
    }

    /// <summary>Beside the transforms the step with the lines alone has found something new, and its file alone was written.</summary>
    public static void OnlyLinesRunAgain(GeneratorDriverRunResult result)
    {
        OnlyRun(result, [StepNames.Lines], [.. Names, StepNames.Lines]);
        Assert.Equal(["MicroRoute.Routes.Lines.g.cs"], FilesWrittenAgain(result));
    }

    private static void OnlyRun(GeneratorDriverRunResult result, string[] expected, string[] among)
    {
        ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps = result.Results[0].TrackedSteps;
        // A verb that no method has is not transformed.
        Assert.Empty(among.Except(Transforms).Except(steps.Keys));
        Assert.Equal(expected, among.Where(name => steps.TryGetValue(name, out var runs) && runs.Any(HasChanged)));
    }

    /// <summary>The generated files that were written, and not taken as they were.</summary>
    public static IEnumerable<string> FilesWrittenAgain(GeneratorDriverRunResult result)
        => result.Results[0].TrackedOutputSteps.Values
            .SelectMany(steps => steps)
            .Where(step => step.Outputs.Any(output => output.Reason != IncrementalStepRunReason.Cached))
            .SelectMany(step => step.Outputs)
            .SelectMany(output => ((IEnumerable)((ITuple)output.Value)[0]!).Cast<object>())
            .Select(source => (string)source.GetType().GetProperty("HintName", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(source)!);

    private static bool HasChanged(IncrementalGeneratorRunStep step)
        => step.Outputs.Any(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));

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

    private static bool IsOurs(string step) => step == StepNames.Lines || Names.Contains(step) || Transforms.Contains(step);

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
