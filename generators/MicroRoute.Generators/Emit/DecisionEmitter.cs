using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the choice between texts as integer switches.</summary>
/// <param name="writer">Where to write.</param>
/// <param name="start">Where the texts begin in the path.</param>
/// <param name="write">Writes the test for one text, and what to do where it is there.</param>
internal sealed class DecisionEmitter<T>(SourceWriter writer, PathPosition start, Action<T> write)
    where T : IEquatable<T>
{
    /// <param name="decision">What to write.</param>
    /// <param name="isLengthKnown">Whether the path is known to be long enough for every text.</param>
    public void Write(Decision<T> decision, bool isLengthKnown = false)
    {
        switch (decision)
        {
            case Candidates<T> candidates:
                foreach (T item in candidates.Items)
                {
                    write(item);
                }

                break;

            case ByLength<T> lengths:
                writer.Gap();
                WriteSwitch(Position.RestLength(start), lengths.Cases, length => $"{length}", isLengthKnown: true);
                break;

            case ByByte<T> bytes:
                PathPosition telling = start with { Offset = start.Offset + bytes.Offset };
                writer.Gap();
                if (isLengthKnown)
                {
                    WriteSwitch($"path[{Position.Expression(telling)}]", bytes.Cases, CSharp.Byte, isLengthKnown);
                    break;
                }

                using (writer.Block($"if ({Position.Expression(telling)} < path.Length)"))
                {
                    WriteSwitch($"path[{Position.Expression(telling)}]", bytes.Cases, CSharp.Byte, isLengthKnown);
                }

                break;
        }
    }

    private void WriteSwitch(string value, IEnumerable<Case<T>> cases, Func<int, string> label, bool isLengthKnown)
    {
        using (writer.Block($"switch ({value})"))
        {
            foreach (Case<T> one in cases)
            {
                writer.Gap();
                using (writer.Label($"case {label(one.Value)}:"))
                {
                    Write(one.Then, isLengthKnown);
                    writer.Gap();
                    writer.Lines("break;");
                }
            }
        }
    }
}
