using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Routing;

/// <summary>A hash table of texts, of which a path finds the one that it begins with.</summary>
/// <param name="Offsets">The bytes that the hash is made of, at most three.</param>
/// <param name="Factor">What they are multiplied with.</param>
/// <param name="Shift">How far the product is shifted to the right.</param>
/// <param name="First">The first text of each hash; the number of texts where there is none.</param>
/// <param name="Next">Behind each text the next one of the same hash, likewise.</param>
internal sealed record TextHash(EquatableArray<int> Offsets, uint Factor, int Shift, EquatableArray<int> First, EquatableArray<int> Next)
{
    /// <summary>The case of letters does not matter to the hash, so that it serves tables that ignore it.</summary>
    public const uint Case = 0x202020;

    private const int MostOffsets = 3;
    private const int Factors = 32;

    /// <summary>How many texts a path is compared with at most.</summary>
    public int LongestChain => First.Max(first => Chain(first).Count());

    /// <param name="texts">The texts.</param>
    public static TextHash Create(IReadOnlyList<byte[]> texts)
    {
        int[] offsets = [.. TellingOffsets(texts)];
        uint[] keys = [.. texts.Select(text => Key(text, offsets))];
        int bits = 1;
        while (1 << bits < 4 * texts.Count)
        {
            bits++;
        }

        uint best = FactorsToTry().OrderBy(factor => keys.GroupBy(key => Slot(key, factor, 32 - bits)).Sum(slot => slot.Count() * slot.Count())).First();
        int[] first = [.. Enumerable.Repeat(texts.Count, 1 << bits)];
        int[] next = new int[texts.Count];
        for (int i = texts.Count - 1; i >= 0; i--)
        {
            ref int slot = ref first[Slot(keys[i], best, 32 - bits)];
            next[i] = slot;
            slot = i;
        }

        return new(offsets.ToEquatableArray(), best, 32 - bits, first.ToEquatableArray(), next.ToEquatableArray());
    }

    /// <summary>The texts that a path may begin with.</summary>
    public IEnumerable<int> Find(byte[] path)
        => path.Length > Offsets.Max() ? Chain(First[Slot(Key(path, [.. Offsets]), Factor, Shift)]) : [];

    private IEnumerable<int> Chain(int first)
    {
        for (int text = first; text < Next.Count; text = Next[text])
        {
            yield return text;
        }
    }

    /// <summary>One offset after the other, each of which tells the most beside those before.</summary>
    private static IEnumerable<int> TellingOffsets(IReadOnlyList<byte[]> texts)
    {
        var chosen = new List<int>();
        int length = texts.Min(text => text.Length);
        while (chosen.Count < Math.Min(MostOffsets, length))
        {
            chosen.Add(Enumerable.Range(0, length)
                .Except(chosen)
                .OrderByDescending(offset => texts.Select(text => Key(text, [.. chosen, offset])).Distinct().Count())
                .First());
        }

        return chosen.OrderBy(offset => offset);
    }

    private static uint Key(byte[] text, int[] offsets)
    {
        uint key = 0;
        for (int i = 0; i < offsets.Length; i++)
        {
            key |= (uint)text[offsets[i]] << (8 * i);
        }

        return key | Case;
    }

    private static int Slot(uint key, uint factor, int shift) => (int)(unchecked(key * factor) >> shift);

    /// <summary>Odd numbers whose bits are spread.</summary>
    private static IEnumerable<uint> FactorsToTry() => Enumerable.Range(1, Factors).Select(number => unchecked((uint)number * 0x9E3779B1) | 1);
}
