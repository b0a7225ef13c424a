using MicroRoute.Generators.Pipeline;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the choice between ways as integer switches.</summary>
/// <param name="writer">Where to write.</param>
/// <param name="start">Where the ways begin in the path.</param>
/// <param name="write">Writes the test for one way, and where it leads.</param>
/// <param name="outline">Puts a part of the choice into a method of its own, and gives the call.</param>
internal sealed class DecisionEmitter(SourceWriter writer, PathPosition start, Action<Way> write, Func<string, Action, string> outline)
{
    /// <summary>A choice between more ways is split into methods, since the compiler optimises small ones only.</summary>
    private const int MostWaysInMethod = 16;

    /// <param name="decision">What to write.</param>
    /// <param name="knownLength">How much of the path is known to be left, at the least.</param>
    public void Write(Decision decision, int knownLength = 0)
    {
        switch (decision)
        {
            case Candidates candidates:
                foreach (Way way in candidates.Ways)
                {
                    write(way);
                }

                break;

            case ByLength lengths:
                WriteSwitch(Position.RestLength(start), lengths, lengths.Cases, length => $"{length}", length => length);
                break;

            case ByByte bytes:
                WriteByByte(bytes, knownLength);
                Write(bytes.Otherwise, knownLength);
                break;
        }
    }

    private void WriteByByte(ByByte bytes, int knownLength)
    {
        string position = Position.Expression(start with { Offset = start.Offset + bytes.Offset });
        if (bytes.Offset < knownLength)
        {
            WriteSwitch($"path[{position}]", bytes, bytes.Cases, CSharp.Byte, _ => knownLength);
            return;
        }

        writer.Gap();
        using (writer.Block($"if ({position} < path.Length)"))
        {
            WriteSwitch($"path[{position}]", bytes, bytes.Cases, CSharp.Byte, _ => bytes.Offset + 1);
        }

        if (bytes.Ended.Count > 0)
        {
            using (writer.Block("else"))
            {
                Write(bytes.Ended, knownLength);
            }
        }
    }

    private void WriteSwitch(string value, Decision decision, EquatableArray<Case> cases, Func<int, string> label, Func<int, int> knownLength)
    {
        bool isLarge = decision.Count > MostWaysInMethod;
        writer.Gap();
        using (writer.Block($"switch ({value})"))
        {
            foreach (Case one in cases)
            {
                writer.Gap();
                using (writer.Label($"case {label(one.Value)}:"))
                {
                    if (isLarge && one.Then.Count > 1)
                    {
                        using (writer.Block($"if ({outline(NameOf(decision, one), () => Write(one.Then, knownLength(one.Value)))})"))
                        {
                            writer.Lines("return true;");
                        }
                    }
                    else
                    {
                        Write(one.Then, knownLength(one.Value));
                    }

                    writer.Gap();
                    writer.Lines("break;");
                }
            }
        }
    }

    /// <summary>What the ways of a case have in common.</summary>
    private static string NameOf(Decision decision, Case one)
        => decision is ByLength ? $" {one.Value} bytes" : one.Then.All.Select(way => way.Text).Aggregate(CommonStart);

    private static string CommonStart(string first, string second)
        => first.Substring(0, first.Zip(second, (left, right) => left == right).TakeWhile(isSame => isSame).Count());
}
