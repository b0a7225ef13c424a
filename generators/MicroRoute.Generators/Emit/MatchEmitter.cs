using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the search for a path: a method for each place where it branches. A chain of places without a choice is written
/// where it begins. Everything falls through where it does not fit, so that what comes next is tried.</summary>
internal sealed class MatchEmitter(SourceWriter writer, LeafEmitter leaves)
{
    private readonly NameSet _names = new("Match", "SegmentEnd", "Allow", "Count", "Dispatch", "Describe");
    private readonly Queue<Action> _methods = new();
    private bool _needsSegmentEnd;

    /// <summary>Writes the method <c>Match</c> and all that it calls.</summary>
    public void Write(MatchNode root)
    {
        var start = new MatchScope("", []);
        if (root.Ways.Count == 0)
        {
            return;
        }

        WriteMethod("Match", start, scope => WriteNode(root, scope, guard: default));
        while (_methods.Count > 0)
        {
            _methods.Dequeue()();
        }

        if (_needsSegmentEnd)
        {
            WriteSegmentEnd();
        }
    }

    /// <param name="node">The place.</param>
    /// <param name="scope">What has matched so far.</param>
    /// <param name="guard">What else must hold; only where there is one way to go on.</param>
    private void WriteNode(MatchNode node, MatchScope scope, Guard guard)
    {
        new DecisionEmitter(writer, node.Start, WriteWay, (text, body) => Call(scope.Behind(text), _ => body())).Write(node.Ways);

        void WriteWay(Way way)
        {
            string condition = guard.And(Condition(node.Start, way));
            if (way is Run { Branch: var branch })
            {
                WriteIf(condition, CountWays(branch) > 1, scope.Behind(way.Text), behind => WriteBranch(branch, behind));
            }
            else
            {
                WriteIf(condition, isOutlined: false, scope, _ => leaves.Write(((Tail)way).Leaf));
            }
        }
    }

    private static string Condition(PathPosition start, Way way) => way switch
    {
        Tail { Text: "" } => $"{Position.Expression(start)} == path.Length",
        Tail => $"{Position.Rest(start)}.SequenceEqual({CSharp.Utf8(way.Text)})",

        // What follows a matched segment can only be a slash.
        { Text: "/" } when start.Segment > 0 => $"{Position.Expression(start)} < path.Length",
        _ => $"{Position.Rest(start)}.StartsWith({CSharp.Utf8(way.Text)})",
    };

    /// <summary>Writes what to do where a condition holds: here, or in a method of its own.</summary>
    private void WriteIf(string condition, bool isOutlined, MatchScope scope, Action<MatchScope> body)
    {
        writer.Gap();
        if (isOutlined)
        {
            using (writer.Block($"if ({condition} && {Call(scope, body)})"))
            {
                writer.Lines("return true;");
            }
        }
        else
        {
            using (writer.Block($"if ({condition})"))
            {
                body(scope);
            }
        }
    }

    private void WriteBranch(ParameterBranch branch, MatchScope scope)
    {
        if (branch.Children.Count > 0)
        {
            _needsSegmentEnd = true;
            writer.Gap();
            writer.Lines($"int {Position.End(branch.Segment)} = SegmentEnd(path, {Position.Expression(branch.Start)});");
            writer.Join();
            foreach (ParameterChild child in branch.Children)
            {
                WriteChild(child, branch, scope.Behind(child.Constraint, branch.Segment));
            }
        }

        if (branch.CatchAll is { } leaf)
        {
            writer.Gap();
            leaves.Write(leaf);
        }
    }

    private void WriteChild(ParameterChild child, ParameterBranch branch, MatchScope scope)
    {
        string end = Position.End(branch.Segment);
        Guard guard = child.Constraint == Constraint.None
            ? new($"{end} > {Position.Expression(branch.Start)}", isCheap: true)
            : new($"RouteConstraint.{child.Constraint}(path[{Position.Operand(branch.Start)}..{end}])", isCheap: false);
        if (child.Node.Ways.Count == 1)
        {
            WriteNode(child.Node, scope, guard);
        }
        else
        {
            WriteIf(guard.Condition, isOutlined: true, scope, behind => WriteNode(child.Node, behind, guard: default));
        }
    }

    /// <summary>Puts a part of the search into a method of its own.</summary>
    /// <returns>The call.</returns>
    private string Call(MatchScope scope, Action<MatchScope> body)
    {
        string name = _names.Claim(scope.MethodName);
        _methods.Enqueue(() => WriteMethod(name, scope, body));
        return $"{name}(ref context, path{string.Concat(scope.Segments.Select(segment => $", {Position.End(segment)}"))}, ref allowed)";
    }

    private void WriteMethod(string name, MatchScope scope, Action<MatchScope> body)
    {
        writer.Gap();
        if (scope.Pattern.Length > 0)
        {
            writer.Lines($"// {CSharp.Escape(scope.Pattern)}");
        }

        string ends = string.Concat(scope.Segments.Select(segment => $", int {Position.End(segment)}"));
        using (writer.Block($"private static bool {name}(ref HttpContext context, ReadOnlySpan<byte> path{ends}, ref int allowed)"))
        {
            body(scope);
            writer.Gap();
            writer.Lines("return false;");
        }
    }

    private void WriteSegmentEnd()
    {
        writer.Gap();
        writer.Lines("""
            // Segments are short: a plain loop finds their end sooner than a vectorised search would.
            private static int SegmentEnd(ReadOnlySpan<byte> path, int start)
            {
                int end = start;
                while ((uint)end < (uint)path.Length && path[end] != (byte)'/')
                {
                    end++;
                }

                return end;
            }
            """);
    }

    private static int CountWays(ParameterBranch branch) => branch.Children.Count + (branch.CatchAll is null ? 0 : 1);
}
