namespace MicroRoute.Tests.Support;

/// <summary>The transports that this system has.</summary>
internal sealed class EachTransport : TheoryData<string>
{
    public EachTransport()
    {
        if (OperatingSystem.IsLinux())
        {
            Add("epoll");
        }

        Add("sockets");
    }
}
