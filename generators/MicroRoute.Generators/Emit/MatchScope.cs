using System.Text;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Emit;

/// <summary>What has matched so far.</summary>
/// <param name="Pattern">The begin of the templates, without the names of parameters.</param>
/// <param name="Words">The same without the arguments of constraints.</param>
/// <param name="Segments">The segments whose end is known.</param>
internal sealed record MatchScope(string Pattern, string Words, EquatableArray<int> Segments)
{
    /// <summary>The path's begin.</summary>
    public static readonly MatchScope Start = new("", "", []);

    /// <summary>The name of a method that goes on from here, such as <c>MatchUsersInt</c>.</summary>
    public string MethodName
    {
        get
        {
            var name = new StringBuilder("Match");
            bool isStart = true;
            foreach (char c in Words.Replace("{}", "Any"))
            {
                if (char.IsLetterOrDigit(c))
                {
                    name.Append(isStart ? char.ToUpperInvariant(c) : c);
                }

                isStart = !char.IsLetterOrDigit(c);
            }

            return Words.EndsWith("/", StringComparison.Ordinal) ? $"{name}Below" : name.ToString();
        }
    }

    public MatchScope Behind(string text) => new(Pattern + text, Words + text, Segments);

    public MatchScope Behind(SegmentTest test, int segment) => new(Pattern + test, Words + test.Describe(constraint => constraint.Name), [.. Segments, segment]);
}
