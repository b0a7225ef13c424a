using System.Runtime.CompilerServices;

namespace MicroRoute.Generators.Parsing;

/// <summary>What texts were read as, each under a prefix. An edit leaves the literals of all other files, and with them their very strings,
/// so all is found again for as long as these live.</summary>
internal sealed class TemplateCache<T>
    where T : class
{
    private readonly ConditionalWeakTable<TemplatePrefix, ConditionalWeakTable<string, T>> _byPrefix = new();

    public T? Find(TemplatePrefix prefix, string text)
        => _byPrefix.TryGetValue(prefix, out ConditionalWeakTable<string, T>? byText) && byText.TryGetValue(text, out T? value) ? value : null;

    /// <returns>The value, or that of another thread which was faster.</returns>
    public T? Add(TemplatePrefix prefix, string text, T? value)
        => value is null ? null : _byPrefix.GetOrCreateValue(prefix).GetValue(text, _ => value);
}
