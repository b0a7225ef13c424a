namespace MicroRoute.Generators.Diagnostics;

/// <summary>The names under which a diagnostic carries what its code fix wants to know.</summary>
internal static class FixHints
{
    /// <summary>The template parameter's name.</summary>
    public const string Name = "name";

    /// <summary>The name that was meant in its place, if it looks like a misspelt one.</summary>
    public const string Near = "near";

    /// <summary>The C# type that suits the template parameter.</summary>
    public const string Type = "type";

    /// <summary>That what is marked can simply go.</summary>
    public const string Needless = "needless";

    /// <summary>That the handler can be marked with <c>[Blocking]</c> as it stands.</summary>
    public const string MayBlock = "may-block";
}
