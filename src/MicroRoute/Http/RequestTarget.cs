namespace MicroRoute;

/// <summary>Reads a request target: origin-form, absolute-form, asterisk-form with OPTIONS, and
/// authority-form with CONNECT (RFC 9112, section 3.2).</summary>
internal static class RequestTarget
{
    public static ParseStatus Parse(ReadOnlySpan<byte> buffer, RequestHead head)
    {
        int start = head.MethodLength + 1;
        head.TargetStart = start;
        head.TargetLength = 0;
        if (start >= buffer.Length)
        {
            return ParseStatus.Incomplete;
        }

        bool isPath = buffer[start] == '/' && head.Unsupported == RejectionReason.None;
        return isPath ? ParsePathAndQuery(buffer, start, head) : ParseOther(buffer, start, head);
    }

    private static ParseStatus ParsePathAndQuery(ReadOnlySpan<byte> buffer, int start, RequestHead head)
    {
        int at = start;
        CharacterClass seen = CharacterClass.None;
        while (at < buffer.Length)
        {
            CharacterClass found = Characters.ClassOf(buffer[at]);
            if ((found & CharacterClass.Path) == 0)
            {
                break;
            }

            seen |= found;
            at++;
        }

        head.PathStart = start;
        head.PathLength = at - start;
        if (at < buffer.Length && buffer[at] == '?')
        {
            head.QueryStart = ++at;
            head.QueryLength = Characters.CountWhile(buffer[at..], CharacterClass.Query);
            at += head.QueryLength;
        }

        head.TargetLength = at - head.TargetStart;
        if (at == buffer.Length)
        {
            return ParseStatus.Incomplete;
        }

        if (buffer[at] != ' ')
        {
            return head.Reject(RejectionReason.InvalidTarget);
        }

        bool isPlain = (seen & (CharacterClass.Percent | CharacterClass.Dot)) == 0;
        return isPlain || PathNormalizer.TryNormalize(buffer.Slice(start, head.PathLength), head)
            ? ParseStatus.Complete
            : head.Reject(RejectionReason.InvalidPathEncoding);
    }

    private static ParseStatus ParseOther(ReadOnlySpan<byte> buffer, int start, RequestHead head)
    {
        int length = Characters.CountWhile(buffer[start..], CharacterClass.Path | CharacterClass.Query);
        if (start + length == buffer.Length)
        {
            return ParseStatus.Incomplete;
        }

        ReadOnlySpan<byte> target = buffer.Slice(start, length);
        head.TargetLength = length;
        head.PathLength = 0;
        if (buffer[start + length] != ' ')
        {
            return head.Reject(RejectionReason.InvalidTarget);
        }

        // CONNECT has an authority and nothing else; it is refused as not implemented in the end.
        if (buffer[..head.MethodLength].SequenceEqual("CONNECT"u8))
        {
            return HostField.IsValidWithPort(target) ? ParseStatus.Complete : head.Reject(RejectionReason.InvalidTarget);
        }

        // A method that is not known may have a use for it: it is refused in the end, after its version.
        if (target.SequenceEqual("*"u8) && (head.Method == RequestMethod.Options || head.Unsupported != RejectionReason.None))
        {
            head.IsAsterisk = true;
            return ParseStatus.Complete;
        }

        return target.StartsWith("/"u8) ? ParsePathAndQuery(buffer, start, head) : ParseAbsolute(buffer, start, target, head);
    }

    /// <summary>Reads <c>http://host:port/path?query</c>, which every server has to take (RFC 9112, section 3.2.2).</summary>
    private static ParseStatus ParseAbsolute(ReadOnlySpan<byte> buffer, int start, ReadOnlySpan<byte> target, RequestHead head)
    {
        int schemeLength = SchemeLength(target);
        ReadOnlySpan<byte> rest = target[schemeLength..];
        int authorityLength = rest.IndexOfAny((byte)'/', (byte)'?');
        authorityLength = authorityLength < 0 ? rest.Length : authorityLength;
        if (schemeLength == 0 || authorityLength == 0 || !HostField.IsValid(rest[..authorityLength]))
        {
            return head.Reject(RejectionReason.InvalidTarget);
        }

        head.AuthorityStart = start + schemeLength;
        head.AuthorityLength = authorityLength;
        if (authorityLength < rest.Length)
        {
            return ParsePathAndQuery(buffer, head.AuthorityStart + authorityLength, head);
        }

        // Without a path OPTIONS asks about the server, as it does with an asterisk (RFC 9112, section 3.2.4).
        head.IsAsterisk = head.Method == RequestMethod.Options;
        return ParseStatus.Complete;
    }

    private static int SchemeLength(ReadOnlySpan<byte> target)
    {
        ReadOnlySpan<byte> http = "http://"u8;
        ReadOnlySpan<byte> https = "https://"u8;
        return StartsWith(target, http) ? http.Length : StartsWith(target, https) ? https.Length : 0;
    }

    private static bool StartsWith(ReadOnlySpan<byte> target, ReadOnlySpan<byte> scheme)
        => target.Length >= scheme.Length && System.Text.Ascii.EqualsIgnoreCase(target[..scheme.Length], scheme);
}
