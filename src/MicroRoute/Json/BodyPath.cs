using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace MicroRoute.Binding;

/// <summary>The way to what is checked of a body, from the body down. It is made a text only where something is wrong.</summary>
/// <param name="parameter">The name of the parameter that is made of the body.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct BodyPath(ReadOnlySpan<byte> parameter)
{
    private Steps _steps;
    private int _depth;

    /// <summary>The name of the parameter that is made of the body.</summary>
    internal ReadOnlySpan<byte> Parameter { get; } = parameter;

    /// <summary>How many faults were noted.</summary>
    public int Faults { readonly get; internal set; }

    /// <summary>Goes to a member.</summary>
    /// <param name="member">Its name in JSON.</param>
    /// <returns>Whether it is no deeper than JSON can be. Where it is, it was not read from JSON.</returns>
    public bool Enter(string member) => Enter(new Step(member, 0));

    /// <summary>Goes to an element.</summary>
    /// <param name="index">Which one, from 0.</param>
    /// <returns>As for a member.</returns>
    public bool Enter(int index) => Enter(new Step(null, index));

    /// <summary>Goes back to where it was before.</summary>
    public void Leave() => _depth--;

    /// <summary>The name of a dictionary's member.</summary>
    /// <typeparam name="TKey">The key's type.</typeparam>
    /// <param name="key">The key.</param>
    public static string NameOf<TKey>(TKey key) => Convert.ToString(key, CultureInfo.InvariantCulture) ?? "";

    /// <summary>The path, such as <c>$.items[0].name</c>.</summary>
    /// <param name="member">A member there; <see langword="null"/> for none.</param>
    internal readonly string ToText(string? member)
    {
        string path = "$";
        foreach (Step step in ((ReadOnlySpan<Step>)_steps)[.._depth])
        {
            path = step.Member is { } name ? JsonPath.Of(path, name) : $"{path}[{step.Index}]";
        }

        return member is null ? path : JsonPath.Of(path, member);
    }

    private bool Enter(Step step)
    {
        if (_depth == Steps.Length)
        {
            return false;
        }

        _steps[_depth++] = step;
        return true;
    }

    private readonly record struct Step(string? Member, int Index);

    [InlineArray(Length)]
    private struct Steps
    {
        public const int Length = 64;

        private Step _first;
    }
}
