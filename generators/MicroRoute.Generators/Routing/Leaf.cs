using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>The end of a path: which route answers which method.</summary>
internal sealed record Leaf(EquatableArray<LeafAnswer> Answers)
{
    /// <summary>What is allowed here; OPTIONS is answered everywhere.</summary>
    public MethodSet Allowed { get; } = Answers.Aggregate(new MethodSet(), (set, answer) => set.With(answer.Verb)).With(RequestVerb.Options);

    /// <param name="routes">The routes whose template ends here. Those whose catch-all finds nothing left come second.</param>
    public static Leaf Create(IEnumerable<PlannedRoute> routes)
    {
        var answers = new SortedDictionary<RequestVerb, LeafAnswer>();
        foreach (IGrouping<SegmentTest?, PlannedRoute> group in routes
            .GroupBy(route => route.MissingRest)
            .OrderBy(group => group.Key is not null)
            .ThenBy(group => group.Key ?? SegmentTest.None, TestOrder.Instance))
        {
            AddTo(answers, group);
        }

        return new(answers.Values.ToEquatableArray());
    }

    private static void AddTo(SortedDictionary<RequestVerb, LeafAnswer> answers, IEnumerable<PlannedRoute> routes)
    {
        // GET answers HEAD where HEAD has no route of its own, so it comes last.
        foreach (PlannedRoute route in routes.OrderBy(route => route.Verb == RequestVerb.Get))
        {
            Add(route.Verb, route);
            if (route.Verb == RequestVerb.Get)
            {
                Add(RequestVerb.Head, route);
            }
        }

        void Add(RequestVerb verb, PlannedRoute route)
        {
            if (!answers.ContainsKey(verb))
            {
                answers.Add(verb, new(verb, route.Index, route.Segments.Count(segment => segment is CapturingSegment)));
            }
        }
    }
}

/// <summary>The answer to one method.</summary>
/// <param name="Verb">The method.</param>
/// <param name="Route">The route's index in the table.</param>
/// <param name="Captured">How many of the route's parameters the path has; those behind them are missing.</param>
internal sealed record LeafAnswer(RequestVerb Verb, int Route, int Captured);
