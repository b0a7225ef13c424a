using System.Collections.Frozen;

namespace MicroRoute.RouteLookup;

/// <summary>A dictionary of whole paths. It knows no parameters: it has been told every path.</summary>
internal readonly struct FrozenFinder(Requests requests) : IFinder
{
    private readonly string[] _texts = requests.Texts;
    private readonly FrozenDictionary<string, int> _handlers = requests.Texts
        .Zip(requests.Handlers)
        .DistinctBy(request => request.First)
        .ToFrozenDictionary(request => request.First, request => request.Second, StringComparer.Ordinal);

    public int Find(int request) => _handlers.TryGetValue(_texts[request], out int handler) ? handler : -1;
}
