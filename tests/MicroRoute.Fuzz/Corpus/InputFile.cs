namespace MicroRoute.Fuzz.Corpus;

/// <summary>Inputs kept as text, one a line, so that people can read them and a diff shows what changed. A line that begins with
/// <c>#</c> is a comment.</summary>
internal static class InputFile
{
    private const char Comment = '#';

    public static IEnumerable<byte[]> Read(string path)
        => from line in File.ReadLines(path) where line.Length > 0 && line[0] != Comment select EscapedText.Decode(line);

    /// <summary>Writes every input as a file of its own, which is how libFuzzer takes them.</summary>
    public static void Unpack(string path, string folder)
    {
        int count = 0;
        foreach (byte[] input in Read(path))
        {
            File.WriteAllBytes(Path.Combine(folder, Path.GetFileNameWithoutExtension(path) + "-" + count++), input);
        }
    }

    public static void Pack(string folder, string path)
        => File.WriteAllLines(path, Directory.EnumerateFiles(folder).Select(file => EscapedText.Encode(File.ReadAllBytes(file))).Order(StringComparer.Ordinal));
}
