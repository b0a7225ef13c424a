namespace MicroRoute;

/// <summary>How far the parser came.</summary>
internal enum ParseStatus : byte
{
    Complete,

    /// <summary>All is well so far, but more bytes are needed.</summary>
    Incomplete,

    /// <summary>The request is refused; <see cref="RequestHead.Rejection"/> says why.</summary>
    Rejected,
}
