using dnlib.DotNet;
using dnlib.DotNet.Emit;
using SharpFuzz;
using SharpFuzz.Common;

namespace MicroRoute.Fuzz.Driver;

/// <summary>Makes an assembly count which of its basic blocks run.</summary>
/// <remarks>SharpFuzz counts pairs of blocks in a map of 64 KiB, each block under a random number. libFuzzer goes through the whole
/// map after each input, which takes longer than the input itself. So the blocks are numbered in order, and counted singly.</remarks>
internal static class Instrumentation
{
    /// <summary>As in libfuzzer.c.</summary>
    private const int MaxLocations = 1 << 13;

    /// <param name="path">The assembly, which is overwritten.</param>
    /// <returns>How many blocks there are.</returns>
    public static int Apply(string path)
    {
        Fuzzer.Instrument(path, static _ => true, Options.Value);
        using ModuleDefMD module = ModuleDefMD.Load(File.ReadAllBytes(path));
        int count = 0;
        foreach (MethodDef method in module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody))
        {
            Renumber(method.Body.Instructions, ref count);
        }

        if (count is 0 or > MaxLocations)
        {
            throw new InstrumentationException($"There are {count} locations, which is not from 1 to {MaxLocations}.");
        }

        module.Write(path);
        return count;
    }

    /// <summary>What SharpFuzz adds loads the map, then the location; at its end it stores what the next location is paired with.</summary>
    private static void Renumber(IList<Instruction> instructions, ref int count)
    {
        for (int i = 1; i < instructions.Count; i++)
        {
            if (IsField(instructions[i - 1], OpCodes.Ldsfld, nameof(Trace.SharedMem)))
            {
                instructions[i].Operand = count++;
            }
            else if (IsField(instructions[i], OpCodes.Stsfld, nameof(Trace.PrevLocation)))
            {
                instructions[i - 1].Operand = 0;
            }
        }
    }

    private static bool IsField(Instruction instruction, OpCode code, string name)
        => instruction.OpCode == code && instruction.Operand is IField field
            && field.DeclaringType.FullName == typeof(Trace).FullName && field.Name == name;
}
