using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the end of a search: the choice of the method and the call of the invoker.</summary>
internal sealed class LeafEmitter(SourceWriter writer, EquatableArray<TableRoute> routes)
{
    public void Write(Leaf leaf)
    {
        using (writer.Block("switch (context.Request.Method)"))
        {
            foreach (IGrouping<int, LeafAnswer> answers in leaf.Answers.GroupBy(answer => answer.Route))
            {
                writer.Gap();
                WriteCase(answers.Key, [.. answers]);
            }
        }

        writer.Gap();
        writer.Lines($"allowed |= {RoutesFile.Bits(leaf.Allowed)}; // {leaf.Allowed}");
    }

    private void WriteCase(int index, LeafAnswer[] answers)
    {
        TableRoute route = routes[index];
        writer.Lines($"// {route.Verb.Token()} {CSharp.Escape(route.Template.Text)} => {route.HandlerName}");
        foreach (LeafAnswer answer in answers.Take(answers.Length - 1))
        {
            writer.Lines($"case RequestMethod.{answer.Verb}:");
        }

        using (writer.Label($"case RequestMethod.{answers[answers.Length - 1].Verb}:"))
        {
            string arguments = string.Concat(Capture.Of(route.Template.Segments)
                .Where(capture => route.Captures.Any(taken => taken.Name == capture.Name))
                .Select(capture => ", " + Slice(capture, answers[0].Captured)));
            writer.Lines($"{route.Invoker}(ref context{arguments});");
            writer.Lines("return true;");
        }
    }

    /// <summary>The text of a parameter; a missing one has none.</summary>
    private static string Slice(Capture capture, int captured) => capture.End switch
    {
        _ when capture.Index >= captured => "default",
        null => $"path[{Position.Operand(capture.Start)}..]",
        PathPosition end => $"path[{Position.Operand(capture.Start)}..{Position.Operand(end)}]",
    };
}
