using MicroRoute.Fuzz.Engine;
using MicroRoute.Fuzz.Pieces;

namespace MicroRoute.Fuzz;

/// <summary>The targets by name. Each has a file of that name in Corpus and in Findings.</summary>
internal static class FuzzTargets
{
    public static string[] Names { get; } = ["engine", "pieces"];

    public static IFuzzTarget Create(string name) => name switch
    {
        "engine" => new EngineTarget(),
        "pieces" => new PiecesTarget(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such target."),
    };
}
