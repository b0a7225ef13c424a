using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the end of a search: the choice of the method and the call of the invoker.</summary>
internal sealed class LeafEmitter(SourceWriter writer, RouteTable table)
{
    private readonly CallEmitter _calls = new(writer, table);

    public void Write(Leaf leaf)
    {
        foreach (IGrouping<int, LeafAnswer> answers in leaf.Answers.GroupBy(answer => answer.Route))
        {
            WriteAnswer(answers.Key, [.. answers]);
            writer.Gap();
        }

        WriteMiss(writer, leaf);
    }

    /// <summary>A route in a comment.</summary>
    public static string Describe(TableRoute route) => $"{route.Verb.Token()} {CSharp.Escape(route.Template.Text)} => {route.HandlerName}";

    /// <summary>Whether a route answers the request's method.</summary>
    public static string Answers(IEnumerable<LeafAnswer> answers)
        => $"(search.Method & {RoutesFile.Bits(answers.Aggregate(default(MethodSet), (set, answer) => set.With(answer.Verb)))}) != 0";

    /// <summary>Writes what is remembered where no route answers it.</summary>
    public static void WriteMiss(SourceWriter writer, Leaf leaf)
        => writer.Lines($"search.Allowed |= {RoutesFile.Bits(leaf.Allowed)}; // {leaf.Allowed}");

    private void WriteAnswer(int index, LeafAnswer[] answers)
    {
        TableRoute route = table.Routes[index];
        writer.Lines($"// {Describe(route)}");
        using (writer.Block($"if ({Answers(answers)})"))
        {
            string arguments = string.Concat(Capture.Of(route.Template.Segments)
                .Where(capture => route.Captures.Any(taken => taken.Name == capture.Name))
                .Select(capture => ", " + TextOf(capture, answers[0].Captured)));
            _calls.Write(index, arguments);
        }
    }

    /// <summary>The text of a parameter; a missing one has none.</summary>
    private static string TextOf(Capture capture, int captured)
        => capture.Index >= captured ? "default" : Position.Slice(capture.Start, capture.End);
}
