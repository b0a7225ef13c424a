using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>The end of a path: which route answers which method.</summary>
internal sealed record Leaf(EquatableArray<LeafAnswer> Answers)
{
    /// <summary>What is allowed here; OPTIONS is answered everywhere.</summary>
    public MethodSet Allowed { get; } = Answers.Aggregate(new MethodSet(), (set, answer) => set.With(answer.Verb)).With(RequestVerb.Options);

    /// <param name="routes">The routes whose template ends here.</param>
    /// <param name="catchAlls">Those whose catch-all finds nothing left here; they come second.</param>
    public static Leaf Create(IEnumerable<PlannedRoute> routes, IEnumerable<PlannedRoute> catchAlls)
    {
        var answers = new SortedDictionary<RequestVerb, LeafAnswer>();
        AddTo(answers, routes, isRestEmpty: false);
        AddTo(answers, catchAlls, isRestEmpty: true);
        return new(answers.Values.ToEquatableArray());
    }

    private static void AddTo(SortedDictionary<RequestVerb, LeafAnswer> answers, IEnumerable<PlannedRoute> routes, bool isRestEmpty)
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
                answers.Add(verb, new(verb, route.Index, isRestEmpty));
            }
        }
    }
}

/// <summary>The answer to one method.</summary>
/// <param name="Verb">The method.</param>
/// <param name="Route">The route's index in the table.</param>
/// <param name="IsRestEmpty">Whether the route's catch-all matched nothing, not even a slash before it.</param>
internal sealed record LeafAnswer(RequestVerb Verb, int Route, bool IsRestEmpty);
