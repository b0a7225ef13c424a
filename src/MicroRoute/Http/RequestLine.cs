namespace MicroRoute;

/// <summary>Reads a request line: method, target, version, with one space between and CRLF at its end (RFC 9112, section 3).</summary>
internal static class RequestLine
{
    private const int VersionLength = 8;
    private const int LineEndLength = 2;

    /// <param name="buffer">What was received, from the request line's first byte on.</param>
    /// <param name="maxLength">The most bytes that the line may have, without its CRLF.</param>
    /// <param name="head">Receives what was found.</param>
    /// <param name="end">Where the next line begins.</param>
    public static ParseStatus Parse(ReadOnlySpan<byte> buffer, int maxLength, RequestHead head, out int end)
    {
        // What stands behind the longest line has no say in what is wrong, whether it was received already or not.
        int room = maxLength + LineEndLength;
        buffer = buffer[..Math.Min(buffer.Length, room)];
        ParseStatus status = ParseMethod(buffer, head);
        end = head.MethodLength + 1;
        if (status == ParseStatus.Complete)
        {
            status = RequestTarget.Parse(buffer, head);
            end = head.TargetStart + head.TargetLength + 1;
        }

        if (status == ParseStatus.Complete)
        {
            status = ParseVersion(buffer[end..], head);
            end += VersionLength + LineEndLength;
        }

        return status == ParseStatus.Incomplete && buffer.Length == room ? head.Reject(ReasonOfTooLong(buffer, head)) : status;
    }

    private static ParseStatus ParseMethod(ReadOnlySpan<byte> buffer, RequestHead head)
    {
        if (buffer.StartsWith("GET "u8))
        {
            head.Method = RequestMethod.Get;
            head.MethodLength = 3;
            return ParseStatus.Complete;
        }

        int length = Token.LengthIn(buffer);
        head.MethodLength = length;
        if (length == buffer.Length)
        {
            return ParseStatus.Incomplete;
        }

        if (length == 0 || buffer[length] != ' ')
        {
            return head.Reject(RejectionReason.InvalidMethod);
        }

        if (!RequestMethods.TryParse(buffer[..length], out head.Method))
        {
            head.Unsupported = RejectionReason.MethodNotImplemented;
        }

        return ParseStatus.Complete;
    }

    /// <summary>A line that is nothing but a method is no request: only a long target has a status of its own.</summary>
    private static RejectionReason ReasonOfTooLong(ReadOnlySpan<byte> line, RequestHead head)
        => head.MethodLength == line.Length ? RejectionReason.InvalidMethod : RejectionReason.RequestLineTooLong;

    private static ParseStatus ParseVersion(ReadOnlySpan<byte> rest, RequestHead head)
    {
        if (rest.StartsWith("HTTP/1.1\r\n"u8))
        {
            head.IsHttp10 = false;
            return ParseStatus.Complete;
        }

        if (!"HTTP/"u8.StartsWith(rest[..Math.Min(5, rest.Length)]))
        {
            return head.Reject(RejectionReason.InvalidRequestLine);
        }

        if (rest.Length < VersionLength + LineEndLength)
        {
            return IsVersionPrefix(rest) ? ParseStatus.Incomplete : head.Reject(RejectionReason.InvalidRequestLine);
        }

        if (!IsVersionPrefix(rest[..(VersionLength + LineEndLength)]))
        {
            return head.Reject(RejectionReason.InvalidRequestLine);
        }

        if (rest[5] != '1')
        {
            return head.Reject(RejectionReason.UnsupportedVersion);
        }

        // A later minor version is answered as the latest known one (RFC 9110, section 6.2).
        head.IsHttp10 = rest[7] == '0';
        return ParseStatus.Complete;
    }

    /// <summary>Whether bytes that are as long as a version and its CRLF, or shorter, are the begin of one.</summary>
    private static bool IsVersionPrefix(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> pattern = "HTTP/0.0\r\n"u8;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (pattern[i] == '0' ? !char.IsAsciiDigit((char)bytes[i]) : bytes[i] != pattern[i])
            {
                return false;
            }
        }

        return true;
    }
}
