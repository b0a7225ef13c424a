using System.Text;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the search for what many begins of paths share: the begin is found in a hash table, what is behind it by one method, which
/// gives the route's number.</summary>
/// <param name="writer">Where to write.</param>
/// <param name="comparison">How texts are compared.</param>
/// <param name="table">The table.</param>
/// <param name="tests">Writes what parameters ask of their segments.</param>
/// <param name="subtree">What is shared.</param>
/// <param name="name">The name of the method to write, with which the names of all that it needs begin.</param>
internal sealed class SharedSubtreeEmitter(SourceWriter writer, TextComparison comparison, RouteTable table, TestEmitter tests, SharedSubtree subtree, string name)
{
    /// <summary>What stands behind the name of the method in the names of all that is written.</summary>
    public static readonly string[] Members = ["", "Behind", "Call", "Texts", "Starts", "First", "Next"];

    private readonly int _textLength = Encoding.UTF8.GetByteCount(subtree.Texts[0].Text);
    private readonly int[] _captures = [.. subtree.Texts.SelectMany(text => text.Routes).SelectMany(route => TakenBy(table.Routes[route])).Distinct().OrderBy(index => index)];

    private string Parameters => string.Concat(_captures.Select(index => $", ReadOnlySpan<byte> {NameOf(index)}"));

    public void Write()
    {
        WriteSearch();
        WriteBehind();
        WriteCall();
        WriteTable();
    }

    private void WriteSearch()
    {
        TextHash hash = subtree.Hash;
        string bytes = string.Join(" | ", hash.Offsets.Select((offset, index) => index == 0 ? $"path[{offset}]" : $"(path[{offset}] << {8 * index})"));
        writer.Gap();
        writer.Lines($"// One of {subtree.Texts.Count} texts that are followed by the same, such as {CSharp.Escape(subtree.Texts[0].Text)}.");
        using (writer.Block($"private static bool {name}(ref HttpContext context, ReadOnlySpan<byte> path, ref RouteSearch search)"))
        {
            using (writer.Block($"if (path.Length > {hash.Offsets.Max()})"))
            {
                writer.Lines($"uint hash = unchecked((uint)({bytes} | 0x{TextHash.Case:X}) * {hash.Factor}) >> {hash.Shift};");
                using (writer.Block($"for (int text = {name}First[(int)hash]; text < {subtree.Texts.Count}; text = {name}Next[text])"))
                {
                    writer.Lines($"ReadOnlySpan<byte> begin = {name}Texts.Slice({name}Starts[text], {name}Starts[text + 1] - {name}Starts[text]);");
                    using (writer.Block($"if ({comparison.StartsWith("begin")})"))
                    {
                        string found = $"{name}Behind(path.Slice(begin.Length), {subtree.RoutesOfEach} * text, ref search{string.Concat(_captures.Select(index => $", out ReadOnlySpan<byte> {NameOf(index)}"))})";
                        if (_captures.Length > 0)
                        {
                            writer.Lines($"int route = {found};");
                            found = "route";
                        }

                        writer.Lines($"return {name}Call(ref context, {found}{string.Concat(_captures.Select(index => $", {NameOf(index)}"))});");
                    }
                }
            }

            writer.Gap();
            writer.Lines("return false;");
        }
    }

    /// <summary>The captures' texts must not be taken for parts of <c>search</c>.</summary>
    private void WriteBehind()
    {
        writer.Gap();
        writer.Lines("// What follows each of the texts: the number of the route, or -1.");
        using (writer.Block($"private static int {name}Behind(ReadOnlySpan<byte> path, int first, scoped ref RouteSearch search{string.Concat(_captures.Select(index => $", out ReadOnlySpan<byte> {NameOf(index)}"))})"))
        {
            foreach (int index in _captures)
            {
                writer.Lines($"{NameOf(index)} = default;");
            }

            new MatchEmitter(writer, comparison, WriteLeaf, tests, new NameSet()).WriteWhole(subtree.Behind);
            writer.Gap();
            writer.Lines("return -1;");
        }
    }

    private void WriteLeaf(Leaf leaf)
    {
        foreach (IGrouping<int, LeafAnswer> answers in leaf.Answers.GroupBy(answer => answer.Route))
        {
            int[] same = [.. subtree.Texts.Select(text => text.Routes[answers.Key])];
            TableRoute route = table.Routes[same[0]];
            writer.Lines($"// As {LeafEmitter.Describe(route)}");
            using (writer.Block($"if ({LeafEmitter.Answers(answers)})"))
            {
                foreach (Capture capture in Capture.Of(route.Template.Segments).Where(capture => capture.Index < answers.First().Captured && same.Any(other => TakenBy(table.Routes[other]).Contains(capture.Index))))
                {
                    writer.Lines($"{NameOf(capture.Index)} = {Position.Slice(Behind(capture.Start), capture.End is { } end ? Behind(end) : null)};");
                }

                writer.Lines($"return first{(answers.Key == 0 ? "" : $" + {answers.Key}")};");
            }

            writer.Gap();
        }

        LeafEmitter.WriteMiss(writer, leaf);
    }

    /// <summary>A place as it is counted from the text's end.</summary>
    private PathPosition Behind(PathPosition position) => position.Segment == 0 ? position with { Offset = position.Offset - _textLength } : position;

    private void WriteCall()
    {
        var calls = new CallEmitter(writer, table);
        writer.Gap();
        using (writer.Block($"private static bool {name}Call(ref HttpContext context, int route{Parameters})"))
        {
            using (writer.Block("switch (route)"))
            {
                int number = 0;
                foreach (int index in subtree.Texts.SelectMany(text => text.Routes))
                {
                    TableRoute route = table.Routes[index];
                    writer.Gap();
                    writer.Lines($"// {LeafEmitter.Describe(route)}");
                    using (writer.Label($"case {number++}:"))
                    {
                        calls.Write(index, string.Concat(TakenBy(route).Select(capture => $", {NameOf(capture)}")));
                    }
                }
            }

            writer.Gap();
            writer.Lines("return false;");
        }
    }

    private void WriteTable()
    {
        var starts = new List<int> { 0 };
        foreach (SharedText text in subtree.Texts)
        {
            starts.Add(starts[starts.Count - 1] + Encoding.UTF8.GetByteCount(text.Text));
        }

        writer.Gap();
        writer.Lines("// The texts, and where each begins.");
        writer.Lines($"private static ReadOnlySpan<byte> {name}Texts =>");

        // Few literals: for each sum of two the compiler tries every operator that there is.
        writer.Lines($"    {string.Join(" +\n    ", Chunk(subtree.Texts, 8).Select(texts => CSharp.Utf8(string.Concat(texts.Select(text => text.Text)))))};");
        WriteNumbers("int", "Starts", starts);
        writer.Gap();
        writer.Lines("// The first text of each hash, and the next behind each.");
        writer.Join();
        WriteNumbers("ushort", "First", subtree.Hash.First);
        WriteNumbers("ushort", "Next", subtree.Hash.Next);
    }

    private void WriteNumbers(string type, string member, IReadOnlyList<int> numbers)
    {
        writer.Gap();
        writer.Lines($"private static ReadOnlySpan<{type}> {name}{member} =>");
        writer.Lines("[");
        foreach (IEnumerable<int> some in Chunk(numbers, 32))
        {
            writer.Lines($"    {string.Join(", ", some)},");
        }

        writer.Lines("];");
    }

    private static IEnumerable<IEnumerable<T>> Chunk<T>(IReadOnlyList<T> all, int size)
        => Enumerable.Range(0, (all.Count + size - 1) / size).Select(chunk => all.Skip(chunk * size).Take(size));

    private static IEnumerable<int> TakenBy(TableRoute route) => Capture.Of(route.Template.Segments)
        .Where(capture => route.Captures.Any(taken => taken.Name == capture.Name))
        .Select(capture => capture.Index);

    private static string NameOf(int capture) => $"capture{capture + 1}";
}
