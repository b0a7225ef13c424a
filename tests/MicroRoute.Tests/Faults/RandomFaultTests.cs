using System.Globalization;

namespace MicroRoute.Tests.Faults;

/// <summary>A worker in a network where anything may go wrong.</summary>
/// <remarks><c>MICROROUTE_FAULT_RUNS</c> is the number of scenarios instead of the usual one, <c>MICROROUTE_FAULT_SEED</c> the seed of
/// the first: with the seed of a failure and one run, it is played again.</remarks>
public class RandomFaultTests
{
    private const int UsualRuns = 1000;

    [Fact]
    public void Every_client_gets_what_it_is_owed_and_nothing_is_left_behind()
    {
        int first = Number("MICROROUTE_FAULT_SEED", 0);
        int runs = Number("MICROROUTE_FAULT_RUNS", UsualRuns);
        for (int seed = first; seed < first + runs; seed++)
        {
            try
            {
                RandomScenario.Of(seed).Run();
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"With seed {seed}: {exception.Message}", exception);
            }
        }
    }

    private static int Number(string variable, int usual)
        => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
}
