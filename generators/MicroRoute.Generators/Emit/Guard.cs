namespace MicroRoute.Generators.Emit;

/// <summary>A condition that a place in the path has beside that of the text there.</summary>
/// <param name="condition">The condition.</param>
/// <param name="isCheap">Whether it is tested before the text.</param>
internal readonly struct Guard(string condition, bool isCheap)
{
    public string Condition { get; } = condition;

    /// <summary>Both conditions, or the text's alone where this is no guard.</summary>
    public string And(string text)
        => Condition is null ? text
            : isCheap ? $"{Condition} && {text}"
            : $"{text} && {Condition}";
}
