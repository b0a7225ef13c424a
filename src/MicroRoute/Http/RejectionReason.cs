namespace MicroRoute;

/// <summary>Why a request is refused before it reaches a handler. <see cref="Rejection"/> has the status and the sentence of each.</summary>
internal enum RejectionReason : byte
{
    None,

    InvalidMethod,
    MethodNotImplemented,
    InvalidTarget,
    InvalidPathEncoding,
    RequestLineTooLong,
    InvalidRequestLine,
    UnsupportedVersion,

    InvalidFieldName,
    WhitespaceBeforeColon,
    ObsoleteLineFolding,
    InvalidFieldValue,
    InvalidLineEnd,
    HeadersTooLarge,
    TooManyHeaders,

    MissingHost,
    MultipleHosts,
    InvalidHost,
    HostMismatch,

    MultipleContentTypes,

    InvalidContentLength,
    MultipleContentLengths,
    ContentLengthWithTransferEncoding,
    InvalidTransferEncoding,
    TransferEncodingInHttp10,
    UnknownTransferCoding,
    BodyTooLarge,

    InvalidChunkSize,
    InvalidChunkExtension,
    ChunkLineTooLong,
    InvalidChunkEnd,
    IncompleteBody,

    UnknownExpectation,
    RequestTimeout,
    OutOfMemory,
}
