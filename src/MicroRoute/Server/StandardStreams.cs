using System.Text;

namespace MicroRoute;

/// <summary>Lines to the standard streams, in UTF-8. Unlike <see cref="Console.Out"/> it does not look at the terminal first, which
/// would cost a good part of the time that a start takes.</summary>
internal static class StandardStreams
{
    // Each takes a descriptor: opened only when there is something to say, they could not say that descriptors have run out.
    private static readonly Stream s_output = Open(Console.OpenStandardOutput);
    private static readonly Stream s_error = Open(Console.OpenStandardError);
    private static readonly Lock s_gate = new();

    /// <summary>Writes what happened to standard error.</summary>
    public static Action<ServerEvent> Log { get; } = static occurred => WriteError(ServerEventText.Of(occurred));

    public static void WriteOutput(string line) => Write(s_output, line);

    public static void WriteError(string line) => Write(s_error, line);

    /// <summary>A program may be started without the one or the other.</summary>
    private static Stream Open(Func<Stream> open)
    {
        try
        {
            return open();
        }
        catch (IOException)
        {
            return Stream.Null;
        }
    }

    private static void Write(Stream stream, string line)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(line + Environment.NewLine);
        lock (s_gate)
        {
            try
            {
                stream.Write(bytes, 0, bytes.Length);
            }
            catch (IOException)
            {
                // A full disk or a closed pipe behind a stream is no reason to stop serving, and there is nobody left to tell.
            }
        }
    }
}
