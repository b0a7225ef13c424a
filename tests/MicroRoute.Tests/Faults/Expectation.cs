using System.Text;
using System.Text.RegularExpressions;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Faults;

/// <summary>What a client has to have received: the answers that the engine alone gives to its bytes, or the begin of them.</summary>
internal sealed partial class Expectation
{
    private const string LastResponse = "Connection: close\r\n";

    private readonly EngineDriver<FaultRouter> _driver;

    // What an answer may be replaced with; the interim one can only be seen where it is cut off.
    private readonly string[] _others;

    public Expectation()
    {
        _driver = new EngineDriver<FaultRouter>(options => RandomRequests.Limit(options.Limits));
        _others =
        [
            _driver.Reject(RejectionReason.RequestTimeout).FinalText,
            _driver.Reject(RejectionReason.OutOfMemory).FinalText,
            "HTTP/1.1 100 Continue\r\n\r\n",
        ];
    }

    /// <param name="client">The client, when all is over.</param>
    /// <param name="isPatient">The server had time and room for all that the client asked for.</param>
    public void Check(ScriptedClient client, bool isPatient)
    {
        Exchange alone = _driver.Run(client.Requests);
        string received = new Exchange(EngineStatus.ReadMore, client.Received, RequestPhase.Idle, 0).FinalText;
        string? fault = isPatient && !client.IsDisturbed && client.ReadPeriod is not null
            ? HasAll(client, alone, received) ? null : "does not have the expected answers"
            : HasAnswerAfterLast(received) ? "has an answer after the last one"
            : HasBegin(client, alone.FinalText, received) ? null
            : "has something else than a begin of the expected answers";
        if (fault is not null)
        {
            string sends = Encoding.Latin1.GetString(client.Requests);
            Assert.Fail($"A client {fault} ({client}). It sends {Short(sends)}\nreceived {Short(received)}\nexpected {Short(alone.FinalText)}");
        }
    }

    private bool HasAll(ScriptedClient client, Exchange alone, string received)
    {
        bool timesOut = alone.Status == EngineStatus.ReadMore && alone.Phase != RequestPhase.Idle && !client.HasEnded;
        return received == alone.FinalText + (timesOut ? _others[0] : "");
    }

    private bool HasBegin(ScriptedClient client, string expected, string received)
    {
        expected = WithoutConnection(expected);
        received = WithoutConnection(received);
        int same = expected.AsSpan().CommonPrefixLength(received);
        bool isCut = client.IsReset || client.ReadPeriod is null;
        if (same == received.Length && (isCut || same == expected.Length || IsResponseAt(expected, same)))
        {
            return true;
        }

        // What differs can only be the last answer.
        string last = received[StartsResponse.Matches(received).LastOrDefault(Match.Empty).Index..];
        return received.Length - last.Length <= same && _others.Any(IsLast);

        bool IsLast(string other)
        {
            other = WithoutConnection(other);
            return last == other || (isCut && other.StartsWith(last, StringComparison.Ordinal));
        }
    }

    [GeneratedRegex(@"HTTP/1\.1 [1-5]")]
    private static partial Regex StartsResponse { get; }

    private static bool IsResponseAt(string text, int at) => StartsResponse.Match(text, at) is { Success: true } match && match.Index == at;

    /// <summary>A server that stops says close where the engine alone does not.</summary>
    private static string WithoutConnection(string text) => ConnectionLine.Replace(text, "");

    [GeneratedRegex(@"(?<=\r\n)(Connection: (close|keep-alive)\r\n|C[^\r]*\r?\z)")]
    private static partial Regex ConnectionLine { get; }

    private static bool HasAnswerAfterLast(string received)
    {
        int last = received.IndexOf(LastResponse, StringComparison.Ordinal);
        return last >= 0 && StartsResponse.IsMatch(received, last);
    }

    private static string Short(string text)
        => RepeatedCharacter.Replace(text, "$1…$1").Replace("\r", "", StringComparison.Ordinal);

    [GeneratedRegex(@"(\w)\1{9,}")]
    private static partial Regex RepeatedCharacter { get; }
}
