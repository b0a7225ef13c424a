namespace MicroRoute;

/// <summary>One field line of a request.</summary>
public readonly ref struct HeaderField
{
    internal HeaderField(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name, in the case in which it was sent.</summary>
    public ReadOnlySpan<byte> Name { get; }

    /// <summary>The value without white space around it.</summary>
    public ReadOnlySpan<byte> Value { get; }
}
