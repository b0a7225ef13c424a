namespace MicroRoute.Tests.EndToEnd;

/// <summary>Bytes of any length in which a piece that is lost, doubled or displaced shows.</summary>
internal static class Payload
{
    // A prime, so that the pattern fits no buffer.
    private const int Period = 251;

    public static byte[] Of(int length)
    {
        byte[] bytes = new byte[length];
        Fill(bytes);
        return bytes;
    }

    public static void Fill(Span<byte> bytes)
    {
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)(i % Period);
        }
    }
}
