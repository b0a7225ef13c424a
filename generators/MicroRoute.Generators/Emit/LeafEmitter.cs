using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the end of a search: the choice of the method and the call of the invoker.</summary>
internal sealed class LeafEmitter(SourceWriter writer, EquatableArray<TableRoute> routes)
{
    public void Write(Leaf leaf)
    {
        foreach (IGrouping<int, LeafAnswer> answers in leaf.Answers.GroupBy(answer => answer.Route))
        {
            WriteAnswer(answers.Key, [.. answers]);
            writer.Gap();
        }

        writer.Lines($"search.Allowed |= {RoutesFile.Bits(leaf.Allowed)}; // {leaf.Allowed}");
    }

    private void WriteAnswer(int index, LeafAnswer[] answers)
    {
        TableRoute route = routes[index];
        MethodSet methods = answers.Aggregate(default(MethodSet), (set, answer) => set.With(answer.Verb));
        writer.Lines($"// {route.Verb.Token()} {CSharp.Escape(route.Template.Text)} => {route.HandlerName}");
        using (writer.Block($"if ((search.Method & {RoutesFile.Bits(methods)}) != 0)"))
        {
            string arguments = string.Concat(Capture.Of(route.Template.Segments)
                .Where(capture => route.Captures.Any(taken => taken.Name == capture.Name))
                .Select(capture => ", " + TextOf(capture, answers[0].Captured)));
            writer.Lines($"context.SetRoute({index + 1});");
            writer.Lines($"{route.Invoker}(ref context{arguments});");
            writer.Lines("return true;");
        }
    }

    /// <summary>The text of a parameter; a missing one has none.</summary>
    private static string TextOf(Capture capture, int captured)
        => capture.Index >= captured ? "default" : Position.Slice(capture.Start, capture.End);
}
