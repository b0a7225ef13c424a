using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Reference;

/// <summary>The engine against the reference parser, on requests that are generated and spoiled.</summary>
/// <remarks><c>MICROROUTE_DIFFERENTIAL_RUNS</c> is the number of messages instead of the usual one, <c>MICROROUTE_DIFFERENTIAL_SEED</c>
/// the seed of the first.</remarks>
public partial class DifferentialTests
{
    private const int UsualRuns = 50_000;
    private const int MaxBodySize = 100;

    /// <summary>Ends whatever line the bytes end in: who needs the whole line to see that it is wrong sees it then.</summary>
    private const string LineEnds = "\r\n\r\n\n";

    private readonly EngineDriver<RecordingRouter> _driver = new(options =>
    {
        options.Limits.MaxRequestBodySize = MaxBodySize;
        options.Limits.MaxRequestHeaderCount = 1000;
    });

    [Fact]
    public void Engine_and_reference_agree()
    {
        int first = Number("MICROROUTE_DIFFERENTIAL_SEED", 0);
        int runs = Number("MICROROUTE_DIFFERENTIAL_RUNS", UsualRuns);
        for (int seed = first; seed < first + runs; seed++)
        {
            var random = new Random(seed);
            string text = new RandomMessage(random).Next();
            ReferenceVerdict expected = ReferenceParser.Parse(text, MaxBodySize);
            foreach (int[] cuts in NextCuts(random, text.Length))
            {
                Check(seed, text, expected, cuts);
            }
        }
    }

    private void Check(int seed, string text, ReferenceVerdict expected, int[] cuts)
    {
        ReferenceVerdict actual = Run(text, cuts);
        if (expected.Status > 0 && actual.HasRest)
        {
            actual = Run(text + LineEnds, cuts);
        }

        string wanted = expected.ToString();
        string found = actual.ToString();
        if (wanted != found)
        {
            Assert.Fail($"With seed {seed}, cut at [{string.Join(' ', cuts)}]: {Regex.Escape(text)}\nthe reference has\n{wanted}\nand the engine\n{found}");
        }
    }

    private ReferenceVerdict Run(string text, int[] cuts)
    {
        RecordingRouter.TakeRequests();
        Exchange exchange = _driver.Run(Bytes.Of(text), cuts);
        List<ReferenceRequest> requests = RecordingRouter.TakeRequests();
        int[] statuses = [.. StatusLine.Matches(Encoding.Latin1.GetString(exchange.Output)).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))];
        for (int i = 0; i < statuses.Length; i++)
        {
            if (statuses[i] == 204)
            {
                requests.Insert(i, ReferenceRequest.ServerOptions);
            }
        }

        int last = statuses.LastOrDefault();
        bool hasRest = exchange.Status == EngineStatus.ReadMore && exchange.Phase != RequestPhase.Idle;
        return new ReferenceVerdict(requests, last >= 400 ? last : 0, exchange.Status != EngineStatus.ReadMore, hasRest);
    }

    /// <summary>Whole, cut somewhere, and now and then byte by byte.</summary>
    private static IEnumerable<int[]> NextCuts(Random random, int length)
    {
        yield return Cuts.None;
        if (length > 1)
        {
            yield return random.Next(20) == 0
                ? [.. Enumerable.Range(1, length - 1)]
                : [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(1, length)).Order()];
        }
    }

    [GeneratedRegex("HTTP/1\\.1 (2[0-9]{2}|[3-5][0-9]{2}) ")]
    private static partial Regex StatusLine { get; }

    private static int Number(string variable, int usual)
        => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
}
