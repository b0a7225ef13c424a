using System.Runtime.CompilerServices;

namespace MicroRoute;

/// <summary>Reads one line of a header or trailer section (RFC 9112, section 5).</summary>
internal static class FieldLineParser
{
    /// <param name="buffer">What was received.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="line">The name and the value; an empty name for the empty line that ends the section.</param>
    /// <param name="next">Where the next line begins.</param>
    /// <param name="reason">Why the line is refused, when it is.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ParseStatus Parse(ReadOnlySpan<byte> buffer, int start, out FieldLine line, out int next, out RejectionReason reason)
    {
        line = default;
        next = start;
        reason = RejectionReason.None;
        int nameLength = Token.LengthIn(buffer[start..]);
        int at = start + nameLength;
        if (at == buffer.Length)
        {
            return ParseStatus.Incomplete;
        }

        if (nameLength == 0 || buffer[at] != ':')
        {
            return ParseNoField(buffer, at, nameLength, ref next, ref reason);
        }

        do
        {
            at++;
        }
        while (at < buffer.Length && IsBlank(buffer[at]));

        int valueStart = at;
        at += ControlCharacter.IndexIn(buffer[at..]);
        if (at + 1 >= buffer.Length)
        {
            return at < buffer.Length && buffer[at] != '\r' ? Reject(out reason, buffer[at]) : ParseStatus.Incomplete;
        }

        if (buffer[at] != '\r' || buffer[at + 1] != '\n')
        {
            return Reject(out reason, buffer[at]);
        }

        next = at + 2;
        while (at > valueStart && IsBlank(buffer[at - 1]))
        {
            at--;
        }

        line = new FieldLine(start, nameLength, valueStart, at - valueStart);
        return ParseStatus.Complete;
    }

    private static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t';

    /// <summary>The line has no field in it: it is the empty line, or it is wrong.</summary>
    private static ParseStatus ParseNoField(ReadOnlySpan<byte> buffer, int at, int nameLength, ref int next, ref RejectionReason reason)
    {
        if (nameLength == 0 && buffer[at] == '\r')
        {
            if (at + 1 == buffer.Length)
            {
                return ParseStatus.Incomplete;
            }

            next = at + 2;
            reason = buffer[at + 1] == '\n' ? RejectionReason.None : RejectionReason.InvalidLineEnd;
        }
        else if (IsBlank(buffer[at]))
        {
            reason = nameLength == 0 ? RejectionReason.ObsoleteLineFolding : RejectionReason.WhitespaceBeforeColon;
        }
        else
        {
            reason = buffer[at] == '\n' ? RejectionReason.InvalidLineEnd : RejectionReason.InvalidFieldName;
        }

        return reason == RejectionReason.None ? ParseStatus.Complete : ParseStatus.Rejected;
    }

    private static ParseStatus Reject(out RejectionReason reason, byte found)
    {
        reason = found is (byte)'\r' or (byte)'\n' ? RejectionReason.InvalidLineEnd : RejectionReason.InvalidFieldValue;
        return ParseStatus.Rejected;
    }
}
