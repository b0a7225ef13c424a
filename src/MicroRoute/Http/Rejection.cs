using System.Net;

namespace MicroRoute;

/// <summary>The status and the sentence of each <see cref="RejectionReason"/>.</summary>
internal static class Rejection
{
    public static HttpStatusCode StatusOf(RejectionReason reason) => reason switch
    {
        RejectionReason.RequestTimeout => HttpStatusCode.RequestTimeout,
        RejectionReason.BodyTooLarge => HttpStatusCode.RequestEntityTooLarge,
        RejectionReason.RequestLineTooLong => HttpStatusCode.RequestUriTooLong,
        RejectionReason.UnknownExpectation => HttpStatusCode.ExpectationFailed,
        RejectionReason.HeadersTooLarge or RejectionReason.TooManyHeaders => HttpStatusCode.RequestHeaderFieldsTooLarge,
        RejectionReason.MethodNotImplemented or RejectionReason.UnknownTransferCoding => HttpStatusCode.NotImplemented,
        RejectionReason.OutOfMemory => HttpStatusCode.ServiceUnavailable,
        RejectionReason.UnsupportedVersion => HttpStatusCode.HttpVersionNotSupported,
        _ => HttpStatusCode.BadRequest,
    };

    /// <summary>One sentence for the client's developer. It is JSON text already: no quotes and no backslashes.</summary>
    public static ReadOnlySpan<byte> DetailOf(RejectionReason reason) => reason switch
    {
        RejectionReason.InvalidMethod => "The method is not a token followed by one space."u8,
        RejectionReason.MethodNotImplemented => "The server does not implement this method."u8,
        RejectionReason.InvalidTarget => "The request target has a form or a character that is not allowed."u8,
        RejectionReason.InvalidPathEncoding => "The path has a bad percent escape, a NUL, or bytes that are not UTF-8."u8,
        RejectionReason.RequestLineTooLong => "The request line is too long."u8,
        RejectionReason.InvalidRequestLine => "The request line is not a method, a target and a version with one space between and CRLF at its end."u8,
        RejectionReason.UnsupportedVersion => "The server speaks HTTP/1.1 and HTTP/1.0."u8,
        RejectionReason.InvalidFieldName => "A header field name is not a token followed by a colon."u8,
        RejectionReason.WhitespaceBeforeColon => "There is white space between a header field name and its colon."u8,
        RejectionReason.ObsoleteLineFolding => "A header field is folded over several lines."u8,
        RejectionReason.InvalidFieldValue => "A header field value has a control character in it."u8,
        RejectionReason.InvalidLineEnd => "A line does not end in CRLF."u8,
        RejectionReason.HeadersTooLarge => "The header section is too large."u8,
        RejectionReason.TooManyHeaders => "There are too many header fields."u8,
        RejectionReason.MissingHost => "The Host field is missing."u8,
        RejectionReason.MultipleHosts => "There is more than one Host field."u8,
        RejectionReason.InvalidHost => "The Host field is not a host with an optional port."u8,
        RejectionReason.HostMismatch => "The Host field differs from the host of the request target."u8,
        RejectionReason.MultipleContentTypes => "There is more than one Content-Type field."u8,
        RejectionReason.InvalidContentLength => "The Content-Length is not a decimal number of 63 bits at most."u8,
        RejectionReason.MultipleContentLengths => "There is more than one Content-Length field."u8,
        RejectionReason.ContentLengthWithTransferEncoding => "Content-Length and Transfer-Encoding must not be used together."u8,
        RejectionReason.InvalidTransferEncoding => "The Transfer-Encoding is not one final chunked."u8,
        RejectionReason.TransferEncodingInHttp10 => "Transfer-Encoding must not be used in HTTP/1.0."u8,
        RejectionReason.UnknownTransferCoding => "The server knows no transfer coding but chunked."u8,
        RejectionReason.BodyTooLarge => "The request body is too large."u8,
        RejectionReason.InvalidChunkSize => "A chunk size is not a hexadecimal number of 64 bits at most."u8,
        RejectionReason.InvalidChunkExtension => "A chunk extension is malformed."u8,
        RejectionReason.ChunkLineTooLong => "A chunk-size line is too long."u8,
        RejectionReason.InvalidChunkEnd => "A chunk does not end in CRLF where its size says."u8,
        RejectionReason.IncompleteBody => "The request ended before its body was complete."u8,
        RejectionReason.UnknownExpectation => "The server knows no expectation but 100-continue."u8,
        RejectionReason.RequestTimeout => "The request took too long to arrive."u8,
        RejectionReason.OutOfMemory => "The server has no memory left for this request."u8,
        _ => "The request is malformed."u8,
    };
}
