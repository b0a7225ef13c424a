using System.Globalization;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the end of a search: the choice of the method and the call of the invoker.</summary>
internal sealed class LeafEmitter(SourceWriter writer, RouteTable table)
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
        TableRoute route = table.Routes[index];
        MethodSet methods = answers.Aggregate(default(MethodSet), (set, answer) => set.With(answer.Verb));
        writer.Lines($"// {route.Verb.Token()} {CSharp.Escape(route.Template.Text)} => {route.HandlerName}");
        using (writer.Block($"if ((search.Method & {RoutesFile.Bits(methods)}) != 0)"))
        {
            string arguments = string.Concat(Capture.Of(route.Template.Segments)
                .Where(capture => route.Captures.Any(taken => taken.Name == capture.Name))
                .Select(capture => ", " + TextOf(capture, answers[0].Captured)));
            writer.Lines($"context.SetRoute({index + 1});");
            WriteCall(route.Body, $"{route.Invoker}(ref context{arguments});");
            writer.Lines("return true;");
        }
    }

    /// <summary>Writes the call of the invoker; where routes differ in how they take their bodies, when this one has what it wants.</summary>
    private void WriteCall(BodyUse body, string call)
    {
        if (!table.HasBodyGates)
        {
            writer.Lines(call);
            return;
        }

        string limit = body.Limit is { } most ? $", {(most == long.MaxValue ? "long.MaxValue" : most.ToString(CultureInfo.InvariantCulture))}" : "";
        using (writer.Block($"if (BodyGate.Takes{(body.TakesStream ? "Stream" : "Whole")}(ref context{limit}))"))
        {
            writer.Lines(call);
        }

        writer.Gap();
    }

    /// <summary>The text of a parameter; a missing one has none.</summary>
    private static string TextOf(Capture capture, int captured)
        => capture.Index >= captured ? "default" : Position.Slice(capture.Start, capture.End);
}
