namespace MicroRoute;

/// <summary>What a slash at the end of a path means.</summary>
public enum TrailingSlash
{
    /// <summary>A path that no route takes is tried once more without its last slash.</summary>
    Ignore,

    /// <summary><c>/a</c> and <c>/a/</c> are different paths.</summary>
    Strict,
}
