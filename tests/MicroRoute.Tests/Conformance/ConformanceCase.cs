using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Conformance;

/// <summary>What becomes of a connection after the last answer.</summary>
internal enum Ending
{
    /// <summary>Another request is answered.</summary>
    Open,

    /// <summary>The server ends it and answers nothing more.</summary>
    Closed,

    /// <summary>The server waits for the rest of a message.</summary>
    Incomplete,
}

/// <summary>One case of the table.</summary>
/// <param name="Title">What is special about it.</param>
/// <param name="Section">The RFC and its section.</param>
/// <param name="Text">What the client sends, one byte a character.</param>
/// <param name="Pauses">Where in the text it waits for <c>100 Continue</c>.</param>
/// <param name="Answers">The final responses, in order.</param>
/// <param name="Ending">What comes then.</param>
internal sealed record ConformanceCase(
    string Title, string Section, string Text, int[] Pauses, ExpectedAnswer[] Answers, Ending Ending)
{
    /// <summary>Asks whether the connection is open, and closes it.</summary>
    private const string FollowUp = "GET /follow-up HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";

    /// <summary>Whether <c>100 Continue</c> is allowed where the client does not wait for it.</summary>
    public bool MayBeAsked { get; init; }

    public byte[] Bytes => Support.Bytes.Of(Text);

    /// <summary>The bytes of the case and a request after them.</summary>
    public byte[] BytesAndFollowUp => Support.Bytes.Of(Text + FollowUp);

    /// <summary>Checks all that a client has received, without the interim responses.</summary>
    /// <param name="output">What was received.</param>
    /// <param name="hasFollowUp">Whether the follow-up was sent: it is answered if the connection is to be open, and only then.</param>
    public void Check(ReadOnlySpan<byte> output, bool hasFollowUp)
    {
        ExpectedAnswer[] expected = hasFollowUp && Ending == Ending.Open ? [.. Answers, ExpectedAnswer.OfFollowUp] : Answers;
        List<Response> responses = Response.ReadAll(output, [.. expected.Select(answer => answer.IsHead)]);
        responses.RemoveAll(response => response.Status == 100);
        Assert.Equal(expected.Select(answer => answer.Status), responses.Select(response => response.Status));
        for (int i = 0; i < expected.Length; i++)
        {
            expected[i].Check(responses[i]);

            // The last answer of a connection says so, and no other does (RFC 9112, section 9.6).
            bool isLast = i == expected.Length - 1 && (Ending == Ending.Closed || expected.Length > Answers.Length);
            Assert.Equal(isLast, responses[i]["Connection"] == "close");
        }
    }

    public override string ToString() => Title;
}
