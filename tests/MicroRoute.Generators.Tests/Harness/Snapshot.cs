using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Tests.Harness;

/// <summary>Compares generated files with accepted ones, in the files and by the conventions of Verify.SourceGenerators.</summary>
/// <remarks>A file that differs is left beside the accepted one as <c>.received.</c>; with MICROROUTE_ACCEPT_SNAPSHOTS=1 it takes its place.</remarks>
internal static class Snapshot
{
    private const string AcceptVariable = "MICROROUTE_ACCEPT_SNAPSHOTS";

    private static readonly string Version = typeof(Pipeline.RouteGenerator).Assembly.GetName().Version!.ToString(3);

#if VERIFY
    [ModuleInitializer]
    internal static void Initialize() => VerifySourceGenerators.Initialize();

    /// <param name="run">What was generated.</param>
    /// <param name="test">The test's name.</param>
    /// <param name="hintNames">The files that the test is about.</param>
    /// <param name="sourceFile">Where the test stands.</param>
    public static async Task Match(GeneratorRun run, string test, string[] hintNames, [CallerFilePath] string sourceFile = "")
    {
        var settings = new VerifySettings();
        settings.UseDirectory(Path.Combine(Folders.Project, "Snapshots"));
        settings.UseTypeName(nameof(Snapshots.RouteSnapshots));
        settings.UseMethodName(test);
        settings.ScrubLinesWithReplace(Scrub);
        settings.IgnoreGeneratedResult(source => !hintNames.Contains(source.HintName));
        await Verifier.Verify(run.Result, settings, sourceFile);
    }
#else
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <param name="run">What was generated.</param>
    /// <param name="test">The test's name.</param>
    /// <param name="hintNames">The files that the test is about.</param>
    public static async Task Match(GeneratorRun run, string test, string[] hintNames)
    {
        GeneratedSourceResult[] sources = [.. run.Result.Results[0].GeneratedSources.Where(source => hintNames.Contains(source.HintName))];
        string begin = Path.Combine(Folders.Project, "Snapshots", $"{nameof(Snapshots.RouteSnapshots)}.{test}#");
        var failures = new List<string>();
        foreach (GeneratedSourceResult source in sources)
        {
            string received = $"//HintName: {source.HintName}\n{Scrub(source.SourceText.ToString())}";
            string path = begin + Path.GetFileNameWithoutExtension(source.HintName);
            string extension = Path.GetExtension(source.HintName);
            if (!await IsAccepted(received, $"{path}.verified{extension}", $"{path}.received{extension}"))
            {
                failures.Add($"{path}.received{extension}");
            }
        }

        string[] names = [.. sources.Select(source => Path.GetFileNameWithoutExtension(source.HintName))];
        failures.AddRange(Directory.EnumerateFiles(Path.GetDirectoryName(begin)!, Path.GetFileName(begin) + "*.verified.*")
            .Where(file => !names.Contains(Path.GetFileName(file).Split('#')[1].Split(".verified.")[0])));
        Assert.True(failures.Count == 0, $"These differ from what is accepted, or are not generated (set {AcceptVariable}=1 to accept):\n{string.Join('\n', failures)}");
    }

    private static async Task<bool> IsAccepted(string text, string verifiedPath, string receivedPath)
    {
        byte[] received = [.. Utf8WithMark.GetPreamble(), .. Utf8WithMark.GetBytes(text)];
        byte[] accepted = File.Exists(verifiedPath) ? await File.ReadAllBytesAsync(verifiedPath, TestContext.Current.CancellationToken) : [];
        File.Delete(receivedPath);
        if (received.SequenceEqual(accepted))
        {
            return true;
        }

        bool accepts = Environment.GetEnvironmentVariable(AcceptVariable) == "1";
        await File.WriteAllBytesAsync(accepts ? verifiedPath : receivedPath, received, TestContext.Current.CancellationToken);
        return accepts;
    }
#endif

    /// <summary>The version is not what a snapshot is about.</summary>
    private static string Scrub(string text) => text.Replace($"\"MicroRoute.Generators\", \"{Version}\"", "\"MicroRoute.Generators\", \"{version}\"", StringComparison.Ordinal);
}
