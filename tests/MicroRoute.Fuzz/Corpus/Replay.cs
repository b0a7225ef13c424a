namespace MicroRoute.Fuzz.Corpus;

/// <summary>Gives inputs to a target without libFuzzer and without instrumentation.</summary>
internal static class Replay
{
    /// <param name="target">The target.</param>
    /// <param name="inputs">The inputs.</param>
    /// <returns>Those that are a finding, as a line of a file of inputs, with what is wrong.</returns>
    public static IEnumerable<string> Run(IFuzzTarget target, IEnumerable<byte[]> inputs)
    {
        foreach (byte[] input in inputs)
        {
            string? found = null;
            try
            {
                target.Run(input);
            }
#pragma warning disable CA1031 // Whatever it is, it is a finding.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                found = EscapedText.Encode(input) + Environment.NewLine + exception;
            }

            if (found is not null)
            {
                yield return found;
            }
        }
    }
}
