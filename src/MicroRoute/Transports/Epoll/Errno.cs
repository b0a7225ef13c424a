namespace MicroRoute;

/// <summary>Linux's error numbers, the same on x64 and arm64.</summary>
internal static class Errno
{
    public const int Interrupted = 4;
    public const int TryAgain = 11;
    public const int OutOfMemory = 12;
    public const int AccessDenied = 13;
    public const int SystemDescriptors = 23;
    public const int ProcessDescriptors = 24;
    public const int NoSpace = 28;
    public const int AddressInUse = 98;
    public const int AddressNotAvailable = 99;
    public const int NoBuffers = 105;

    /// <summary>Whether the system lacks something that it may have again soon.</summary>
    public static bool IsExhaustion(int error)
        => error is OutOfMemory or NoBuffers or SystemDescriptors or ProcessDescriptors or NoSpace;
}
