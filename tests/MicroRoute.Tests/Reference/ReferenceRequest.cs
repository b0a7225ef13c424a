namespace MicroRoute.Tests.Reference;

/// <summary>A request that reached its handler, or the server's own answer to <c>OPTIONS *</c>. All texts have one character a byte.</summary>
internal sealed record ReferenceRequest(string Method, string Path, string Query, string Fields, string Body)
{
    public static ReferenceRequest ServerOptions { get; } = new("OPTIONS", "*", "", "", "");
}
