namespace MicroRoute;

/// <summary>What a connection has to do after the engine has looked at its bytes.</summary>
internal enum EngineStatus : byte
{
    /// <summary>Send what there is, and read more.</summary>
    ReadMore,

    /// <summary>Send what there is, and only then show the rest of the bytes again.</summary>
    SendFirst,

    /// <summary>Send what there is, and show the rest of the bytes again once the handler has finished whose answer is next.</summary>
    Suspend,

    /// <summary>The answer cannot be completed: close so that the client notices.</summary>
    Abort,

    /// <summary>Send what there is, then close.</summary>
    Close,

    /// <summary>Send what there is, end the sending side, and drop what still comes, so that the client gets to read the answer.</summary>
    Reject,
}
