using System.Text;

namespace MicroRoute;

/// <summary>Lines to the standard streams, in UTF-8. Unlike <see cref="Console.Out"/> it does not look at the terminal first, which
/// would cost a good part of the time that a start takes.</summary>
internal static class StandardStreams
{
    private static readonly Lock s_gate = new();

    public static void WriteOutput(string line) => Write(Console.OpenStandardOutput(), line);

    public static void WriteError(string line) => Write(Console.OpenStandardError(), line);

    private static void Write(Stream stream, string line)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(line + Environment.NewLine);
        lock (s_gate)
        {
            stream.Write(bytes, 0, bytes.Length);
        }
    }
}
