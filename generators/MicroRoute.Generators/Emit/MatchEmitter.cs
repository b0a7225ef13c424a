using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the search for a path: a method for each part of the tree that is small enough. Everything falls through where it does
/// not fit, so that what comes next is tried.</summary>
/// <param name="writer">Where to write.</param>
/// <param name="comparison">How texts are compared.</param>
/// <param name="writeLeaf">Writes an end.</param>
/// <param name="tests">Writes what parameters ask of their segments.</param>
/// <param name="names">The names of methods.</param>
internal sealed class MatchEmitter(SourceWriter writer, TextComparison comparison, Action<Leaf> writeLeaf, TestEmitter tests, NameSet names)
{
    /// <summary>The ends of a part of the tree that is one method. The compiler optimises small methods only, but each method costs its
    /// entry, and what is tried in turn should be near in memory.</summary>
    private const int MostEndsWhole = 8;

    /// <summary>A method with more ends has no more of a place that it does not begin with.</summary>
    private const int MostEndsInline = 2;

    private readonly Queue<Action> _methods = new();
    private bool _isWhole;

    /// <summary>Writes a method that searches a tree, and all that it calls.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="name">The method's name.</param>
    public void Write(MatchNode root, string name)
    {
        WriteMethod(name, MatchScope.Start, root.Ends, () => WriteNode(root, MatchScope.Start, Turn.Only));
        while (_methods.Count > 0)
        {
            _methods.Dequeue()();
        }
    }

    /// <summary>Writes the search of a tree into the method that is being written, as a whole.</summary>
    public void WriteWhole(MatchNode root)
    {
        _isWhole = true;
        WriteNode(root, MatchScope.Start, Turn.Only);
    }

    /// <param name="node">The place.</param>
    /// <param name="scope">What has matched so far.</param>
    /// <param name="turn">What else the method tries.</param>
    /// <param name="guard">What else must hold; only where there is one way to go on.</param>
    private void WriteNode(MatchNode node, MatchScope scope, Turn turn, Guard guard = default)
    {
        if (node.End is { } end)
        {
            WriteIf(guard.And(Position.IsEnd(node.Start)), () => writeLeaf(end));
        }

        Turn last = node.Ways == 1 || turn == Turn.Other ? turn : Turn.Last;
        new DecisionEmitter<MatchText>(
            writer,
            comparison,
            node.Start,
            (text, textTurn) => WriteText(text, node.Start, scope.Behind(text.Text), textTurn, guard),
            texts => !_isWhole && EndsOf(texts) > MostEndsWhole,
            (texts, known, body) => Call(scope.Behind(texts is Candidates<MatchText> { Items: [var only] } ? only.Text : known), EndsOf(texts), body))
            .Write(node.Texts, node.Branch is null ? last : Turn.Other);

        if (node.Branch is { } branch)
        {
            WriteBranch(branch, scope, last);
        }
    }

    private void WriteText(MatchText text, PathPosition start, MatchScope scope, Turn turn, Guard guard)
    {
        if (text.Behind is { IsEnd: true, End: { } end })
        {
            WriteIf(guard.And(comparison.Equals(start, text.Text)), () => writeLeaf(end));
            return;
        }

        // What follows a matched segment can only be a slash.
        string condition = text.Text == "/" && start is { Segment: > 0, Offset: 0 }
            ? Position.HasByte(start)
            : comparison.StartsWith(start, text.Text);
        WritePlaceIf(guard.And(condition), text.Behind, scope, turn);
    }

    private void WriteBranch(ParameterBranch branch, MatchScope scope, Turn turn)
    {
        if (branch.Children.Count > 0)
        {
            writer.Gap();
            writer.Lines($"int {Position.End(branch.Segment)} = PathText.SegmentEnd(path, {Position.Expression(branch.Start)});");
            writer.Join();
            WriteWithRest(branch.Segment, () =>
            {
                for (int i = 0; i < branch.Children.Count; i++)
                {
                    WriteChild(branch.Children[i], branch, scope, i == branch.Ways - 1 ? turn : Turn.Other);
                }
            });
        }

        foreach (CatchAllChild child in branch.CatchAlls)
        {
            if (child.Test.Constraints.Count > 0)
            {
                WriteIf(tests.OfRest(child.Test, branch.Start), () => writeLeaf(child.Leaf));
            }
            else
            {
                writer.Gap();
                writeLeaf(child.Leaf);
            }
        }
    }

    private void WriteChild(ParameterChild child, ParameterBranch branch, MatchScope scope, Turn turn)
    {
        MatchScope behind = scope.Behind(child.Test, branch.Segment);
        Guard guard = tests.OfSegment(child.Test, branch.Start, branch.Segment);
        if (child.Node.Ways == 1)
        {
            WriteNode(child.Node, behind, turn, guard);
        }
        else
        {
            WritePlaceIf(guard.Condition, child.Node, behind, turn);
        }
    }

    private void WriteIf(string condition, Action body)
    {
        writer.Gap();
        using (writer.Block($"if ({condition})"))
        {
            body();
        }
    }

    /// <summary>Goes on with a place where a condition holds: here, or in a method of its own. The compiler makes the last call of a
    /// method a jump.</summary>
    private void WritePlaceIf(string condition, MatchNode node, MatchScope scope, Turn turn)
    {
        if (IsInline(node, turn))
        {
            WriteIf(condition, () => WriteNode(node, scope, turn));
            return;
        }

        string call = Call(scope, node.Ends, () => WriteNode(node, scope, Turn.Only));
        if (turn == Turn.Last)
        {
            WriteIf(condition, () => writer.Lines($"return {call};"));
        }
        else
        {
            WriteIf($"{condition} && {call}", () => writer.Lines("return true;"));
        }
    }

    private bool IsInline(MatchNode node, Turn turn) => turn == Turn.Only || _isWhole || node.Ends <= MostEndsInline;

    /// <summary>Puts a part of the search into a method of its own.</summary>
    /// <returns>The call.</returns>
    private string Call(MatchScope scope, int ends, Action body)
    {
        string name = names.Claim(scope.MethodName);
        _methods.Enqueue(() => WriteMethod(name, scope, ends, body));
        return $"{name}(ref context, path{string.Concat(scope.Segments.Select(segment => $", {Position.End(segment)}"))}, ref search)";
    }

    private void WriteMethod(string name, MatchScope scope, int ends, Action body)
    {
        _isWhole = ends <= MostEndsWhole;
        writer.Gap();
        if (scope.Pattern.Length > 0)
        {
            writer.Lines($"// {CSharp.Escape(scope.Pattern.TrimStart(',', ' '))}");
        }

        string segments = string.Concat(scope.Segments.Select(segment => $", int {Position.End(segment)}"));
        using (writer.Block($"private static bool {name}(ref HttpContext context, ReadOnlySpan<byte> path{segments}, ref RouteSearch search)"))
        {
            if (scope.Segments.Count > 0)
            {
                WriteWithRest(scope.Segments[scope.Segments.Count - 1], body);
            }
            else
            {
                body();
            }

            writer.Gap();
            writer.Lines("return false;");
        }
    }

    /// <summary>Writes what may look at what follows a segment.</summary>
    private void WriteWithRest(int segment, Action body)
    {
        string rest = Position.Rest(segment);
        writer.WithVariable(rest, $"ReadOnlySpan<byte> {rest} = path.Slice({Position.End(segment)});", body);
    }

    private static int EndsOf(Decision<MatchText> texts) => texts.All.Sum(text => text.Behind.Ends);
}
