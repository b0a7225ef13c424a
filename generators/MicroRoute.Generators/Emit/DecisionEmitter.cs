using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the choice between texts as switches over one byte.</summary>
/// <param name="writer">Where to write.</param>
/// <param name="comparison">How texts are compared.</param>
/// <param name="start">Where the texts begin in the path.</param>
/// <param name="write">Writes the test for one text, and what to do where it is there.</param>
/// <param name="isLarge">Whether a switch leaves each case to a method.</param>
/// <param name="outline">Puts the test for some texts, of which something is known, into a method of its own, and gives the call.</param>
internal sealed class DecisionEmitter<T>(SourceWriter writer, TextComparison comparison, PathPosition start, Action<T, Turn> write, Func<Decision<T>, bool> isLarge, Func<Decision<T>, string, Action, string> outline)
    where T : IEquatable<T>
{
    /// <param name="decision">What to write.</param>
    /// <param name="turn">What else the method tries.</param>
    /// <param name="known">What is known of the texts.</param>
    public void Write(Decision<T> decision, Turn turn, string known = "")
    {
        switch (decision)
        {
            case Candidates<T> { Items: [T only] }:
                write(only, turn);
                break;

            case Candidates<T> candidates:
                // Where one text is, no other can be.
                foreach (T item in candidates.Items)
                {
                    write(item, turn == Turn.Only ? Turn.Last : turn);
                }

                break;

            case ByByte<T> bytes:
                PathPosition telling = start with { Offset = start.Offset + bytes.Offset };
                writer.Gap();
                using (writer.Block($"if ({Position.HasByte(telling)})"))
                using (writer.Block($"switch ({Position.Byte(telling)})"))
                {
                    WriteCases(bytes, turn == Turn.Only ? Turn.Last : turn, known);
                }

                break;
        }
    }

    private void WriteCases(ByByte<T> bytes, Turn turn, string known)
    {
        bool outlines = isLarge(bytes);
        foreach (Case<T> one in bytes.Cases)
        {
            string label = CSharp.Byte(one.Value);
            string found = $"{known}, {label.Replace("(byte)", "")} at {bytes.Offset}";
            writer.Gap();
            if (comparison.Other(one.Value) is { } other)
            {
                writer.Lines($"case {CSharp.Byte(other)}:");
            }

            using (writer.Label($"case {label}:"))
            {
                if (outlines)
                {
                    WriteCall(outline(one.Then, found, () => Write(one.Then, Turn.Only, found)), turn);
                }
                else
                {
                    Write(one.Then, turn, found);
                    writer.Gap();
                    writer.Lines("break;");
                }
            }
        }
    }

    private void WriteCall(string call, Turn turn)
    {
        if (turn == Turn.Other)
        {
            using (writer.Block($"if ({call})"))
            {
                writer.Lines("return true;");
            }

            writer.Gap();
            writer.Lines("break;");
        }
        else
        {
            writer.Lines($"return {call};");
        }
    }
}
