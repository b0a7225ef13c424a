namespace MicroRoute.Fuzz;

/// <summary>What is fuzzed, together with the oracle that judges it.</summary>
internal interface IFuzzTarget
{
    /// <summary>Takes one input; whatever it throws is a finding.</summary>
    /// <param name="input">Any bytes.</param>
    void Run(ReadOnlySpan<byte> input);
}
