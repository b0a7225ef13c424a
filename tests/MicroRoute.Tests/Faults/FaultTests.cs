using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Faults;

/// <summary>What the random runs have found, and what is too rare for them.</summary>
public class FaultTests
{
    private const string Get = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";
    private const string Bad = "GET / HTTP/1.1\r\n\r\n";
    private const string Last = "GET /last HTTP/1.1\r\nHost: h\r\n\r\n";

    private readonly FaultPlan _none = new(new Random(0));

    [Fact]
    public void A_client_that_half_closes_at_once_gets_its_answers()
    {
        ScriptedClient client = Client(Get + Get, new(ClientAction.Send, 0, 2 * Get.Length), new(ClientAction.End, 0));
        Run(_none, client);
        Assert.Equal([200, 200], Statuses(client));
        Assert.False(client.IsReset);
    }

    [Fact]
    public void Nothing_spins_while_the_system_has_no_buffers_for_what_is_dropped()
    {
        var exhausted = new FaultPlan(new Random(0)) { Exhausted = 400 };
        ScriptedClient client = Client(
            Bad + Get + Get, new(ClientAction.Send, 0, Bad.Length), new(ClientAction.Send, 1, Get.Length), new(ClientAction.Send, 500, Get.Length));
        Run(exhausted, client);
        Assert.Equal([400], Statuses(client));
    }

    [Fact]
    public void The_last_answer_reaches_a_client_that_does_not_know_yet_that_it_is_the_last()
    {
        // The next request is under way when the server ends the connection, and the answer is not read before it arrives.
        var client = new ScriptedClient
        {
            Requests = Bytes.Of(Last + Get),
            Steps = [new(ClientAction.Send, 0, Last.Length), new(ClientAction.Send, 10, Get.Length)],
            ReadPeriod = 100,
        };
        Run(_none, client);
        Assert.Equal([200], Statuses(client));
    }

    private static ScriptedClient Client(string requests, params ClientStep[] steps)
        => new() { Requests = Bytes.Of(requests), Steps = steps };

    private static void Run(FaultPlan faults, params ScriptedClient[] clients)
        => new Scenario { Clients = clients, Faults = faults }.Run();

    private static int[] Statuses(ScriptedClient client) => [.. Response.ReadAll(client.Received).Select(response => response.Status)];
}
