using MicroRoute.Fuzz;
using MicroRoute.Fuzz.Corpus;
using MicroRoute.Fuzz.Driver;

// fuzz.sh is what people call: it builds, instruments and links before.
switch (args)
{
    case ["instrument", var assembly]:
        // Before anything of the assembly is loaded.
        Console.WriteLine(Instrumentation.Apply(assembly));
        return 0;
    case ["unpack", var file, var folder]:
        InputFile.Unpack(file, folder);
        return 0;
    case ["pack", var folder, var file]:
        InputFile.Pack(folder, file);
        return 0;
}

// Not an argument: libFuzzer starts this program again, with arguments of its own, to merge.
string? target = Environment.GetEnvironmentVariable("FUZZ_TARGET");
if (!FuzzTargets.Names.Contains(target))
{
    Console.Error.WriteLine("FUZZ_TARGET names no target. Targets: " + string.Join(", ", FuzzTargets.Names));
    return 2;
}

if (args is ["replay", .. var files])
{
    string[] findings = [.. Replay.Run(FuzzTargets.Create(target!), files.Select(File.ReadAllBytes))];
    Array.ForEach(findings, Console.Error.WriteLine);
    return findings.Length == 0 ? 0 : 1;
}

return LibFuzzer.Run(() => FuzzTargets.Create(target!), [Environment.ProcessPath!, .. args]);
