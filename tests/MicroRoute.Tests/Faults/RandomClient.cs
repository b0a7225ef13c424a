using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Faults;

/// <summary>Makes up clients.</summary>
internal static class RandomClient
{
    private const int MaxRequests = 6;
    private const int MaxPieces = 30;

    public static ScriptedClient Next(Random random)
    {
        List<string> requests = NextRequests(random);
        var steps = new List<ClientStep>();
        switch (random.Next(3))
        {
            case 0:
                steps.Add(new ClientStep(ClientAction.Send, 0, requests.Sum(request => request.Length)));
                break;
            case 1:
                AddOneByOne(steps, requests, random);
                break;
            default:
                AddPieces(steps, requests.Sum(request => request.Length), random);
                break;
        }

        if (random.Next(4) > 0)
        {
            steps.Add(new ClientStep(random.Next(6) == 0 ? ClientAction.Reset : ClientAction.End, NextDelay(random)));
        }

        return new ScriptedClient
        {
            Requests = Bytes.Of(string.Concat(requests)),
            Steps = [.. steps],
            ConnectsAt = random.Next(2) * random.Next(2000),
            Window = random.Next(3) == 0 ? random.Next(512, 4096) : 64 * 1024,
            ReadPeriod = random.Next(20) == 0 ? null : random.Next(2) * random.Next(50),
        };
    }

    private static List<string> NextRequests(Random random)
    {
        var source = new RandomRequests(random);
        var requests = new List<string>();
        for (int i = random.Next(MaxRequests); i > 0; i--)
        {
            requests.Add(source.WellFormed(i));
        }

        switch (random.Next(8))
        {
            case 0:
                requests.Add(source.Malformed());
                break;
            case 1:
                requests.Add(source.Partial(0));
                break;
            case 2:
                requests.Add(source.Closing(0));
                break;
            case 3:
                requests.Add(source.Last());
                break;
            default:
                break;
        }

        return requests;
    }

    /// <summary>Each request after the answer to the one before, as most clients do it.</summary>
    private static void AddOneByOne(List<ClientStep> steps, List<string> requests, Random random)
    {
        foreach (string request in requests)
        {
            steps.Add(new ClientStep(ClientAction.Send, NextDelay(random), request.Length, AwaitsAnswer: steps.Count > 0));
        }
    }

    private static void AddPieces(List<ClientStep> steps, int length, Random random)
    {
        int most = Math.Max(1, length / random.Next(1, MaxPieces));
        while (length > 0)
        {
            int piece = Math.Min(length, random.Next(1, most + 1));
            steps.Add(new ClientStep(ClientAction.Send, NextDelay(random), piece));
            length -= piece;
        }
    }

    private static int NextDelay(Random random) => random.Next(3) == 0 ? 0 : random.Next(500);
}
