namespace MicroRoute;

/// <summary>What a byte may be part of, as bits. One table look-up a byte answers all that the parser asks.</summary>
[Flags]
internal enum CharacterClass : byte
{
    None = 0,

    /// <summary>tchar (RFC 9110, section 5.6.2): methods and field names.</summary>
    Token = 1,

    /// <summary>May stand in the path of a target. Of what RFC 3986 leaves out, the bytes that browsers send are taken.</summary>
    Path = 2,

    /// <summary>May stand in the query of a target.</summary>
    Query = 4,

    /// <summary>A percent sign: the path has to be decoded.</summary>
    Percent = 8,

    /// <summary>A dot: the path may have dot segments.</summary>
    Dot = 16,

    /// <summary>May stand in a host name: unreserved, sub-delims and the percent sign (RFC 3986, section 3.2.2).</summary>
    RegName = 32,
}
