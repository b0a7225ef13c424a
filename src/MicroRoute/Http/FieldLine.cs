namespace MicroRoute;

/// <summary>Where a field line's name and value stand in the request's bytes.</summary>
internal readonly struct FieldLine(int nameStart, int nameLength, int valueStart, int valueLength)
{
    public readonly int NameStart = nameStart;
    public readonly int NameLength = nameLength;
    public readonly int ValueStart = valueStart;
    public readonly int ValueLength = valueLength;
}
