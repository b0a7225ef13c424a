using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using MicroRoute.Benchmarks;

if (args is ["write", string folder])
{
    SampleProject.Write(Path.Combine(folder, "with"), handlers: 1_000, withAttributes: true);
    SampleProject.Write(Path.Combine(folder, "without"), handlers: 1_000, withAttributes: false);
    return;
}

// In one process: each run compiles a program anew, beside which everything else is small.
Job job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(15);
BenchmarkRunner.Run<GeneratorBenchmarks>(ManualConfig.Create(DefaultConfig.Instance).AddJob(job), args);
