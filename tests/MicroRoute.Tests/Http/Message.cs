namespace MicroRoute.Tests.Http;

/// <summary>Well-formed bytes of a client.</summary>
/// <param name="Title">What is special about them.</param>
/// <param name="Text">The bytes, one a character.</param>
/// <param name="Answers">What the handlers saw, in order: method, path, query and body. Where the body does not tell, the method
/// alone for HEAD, and the status for the server's own answers.</param>
internal sealed record Message(string Title, string Text, params string[] Answers)
{
    /// <summary>Whether the connection ends with the last answer.</summary>
    public bool Closes { get; init; }

    public byte[] Bytes => Support.Bytes.Of(Text);
}
