namespace MicroRoute.Tests.Reference;

/// <summary>What becomes of the bytes of a connection.</summary>
/// <param name="Requests">The requests that are accepted, in order.</param>
/// <param name="Status">The status of what is refused after them; 0 when nothing is.</param>
/// <param name="Closes">The connection ends with the last request.</param>
/// <param name="HasRest">The last bytes are a part of a request whose rest is missing.</param>
internal sealed record ReferenceVerdict(IReadOnlyList<ReferenceRequest> Requests, int Status, bool Closes, bool HasRest)
{
    public override string ToString()
        => string.Join("\n", Requests) + "\n" + (Status > 0 ? "refused: " + Status : Closes ? "closed" : HasRest ? "incomplete" : "open");
}
