namespace MicroRoute;

/// <summary>What a worker waits for on a connection. Errors and hang-ups are reported as well, except with <see cref="None"/> where
/// the system allows it.</summary>
internal enum Interest : byte
{
    None,
    Read,
    Write,
}
