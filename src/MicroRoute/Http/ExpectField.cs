using System.Text;

namespace MicroRoute;

/// <summary>Expect: <c>100-continue</c> is the only expectation there is (RFC 9110, section 10.1.1).</summary>
internal static class ExpectField
{
    public static void Apply(ReadOnlySpan<byte> value, RequestHead head)
    {
        head.ExpectsContinue = Ascii.EqualsIgnoreCase(value, "100-continue"u8);
        if (!head.ExpectsContinue && head.Unsupported == RejectionReason.None)
        {
            head.Unsupported = RejectionReason.UnknownExpectation;
        }
    }
}
