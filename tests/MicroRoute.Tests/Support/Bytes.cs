using System.Text;

namespace MicroRoute.Tests.Support;

internal static class Bytes
{
    /// <summary>One byte a character, so that a text can have any byte in it.</summary>
    public static byte[] Of(string latin1) => Encoding.Latin1.GetBytes(latin1);
}
