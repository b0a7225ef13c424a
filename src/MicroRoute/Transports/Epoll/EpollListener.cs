using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace MicroRoute;

/// <summary>Opens listening sockets.</summary>
internal static unsafe class EpollListener
{
    private const int Backlog = 4096;
    private const int MaxAddressLength = 28;

    // How much the system takes beyond what the network does. With more, a client that reads slowly would look like one that does
    // not read at all, for minutes, and megabytes would wait for each client that really does not.
    private const int MaxNotSent = 128 * 1024;

    /// <summary>Opens one listener a worker at an end point.</summary>
    /// <param name="endPoint">Where to listen; a port of 0 lets the system choose one.</param>
    /// <param name="workers">How many.</param>
    /// <param name="opened">The descriptors are added to it.</param>
    /// <param name="bound">The end point with its port.</param>
    /// <exception cref="IOException">It cannot be opened; all that was opened is closed again.</exception>
    public static void Open(IPEndPoint endPoint, int workers, List<int> opened, out IPEndPoint bound)
    {
        try
        {
            bound = OpenAll(endPoint, workers, opened);
        }
        catch (IOException)
        {
            foreach (int listener in opened)
            {
                LibC.Close(listener);
            }

            throw;
        }
    }

    /// <summary>Opens an end point for a look.</summary>
    /// <returns>Its port; -1 if it cannot be opened.</returns>
    public static int Probe(IPEndPoint endPoint)
    {
        try
        {
            int socket = Bind(endPoint, isShared: false);
            int port = PortOf(socket);
            LibC.Close(socket);
            return port;
        }
        catch (IOException)
        {
            return -1;
        }
    }

    /// <summary>Whether a connection waits to be accepted.</summary>
    public static bool IsAnyReady(ReadOnlySpan<int> listeners)
    {
        foreach (int listener in listeners)
        {
            long poll = ((long)LibC.PollIn << 32) | (uint)listener;
            if (LibC.Poll(&poll, 1, 0) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Lets the system hold little for clients that do not read. Accepted sockets inherit it.</summary>
    public static void LimitNotSent(int listener) => SetOption(listener, LibC.TcpLevel, LibC.TcpNotSentLowWater, MaxNotSent);

    private static IPEndPoint OpenAll(IPEndPoint endPoint, int workers, List<int> opened)
    {
        // Another program's listener with SO_REUSEPORT would silently share the port with ours: a plain bind finds it.
        bool isShared = workers > 1;
        if (isShared && endPoint.Port != 0)
        {
            LibC.Close(Bind(endPoint, isShared: false));
        }

        IPEndPoint bound = endPoint;
        for (int i = 0; i < workers; i++)
        {
            int listener = Bind(bound, isShared);
            opened.Add(listener);
            if (LibC.Listen(listener, Backlog) != 0)
            {
                throw ListenFailure.Create(endPoint, Marshal.GetLastPInvokeError());
            }

            bound = new IPEndPoint(endPoint.Address, PortOf(listener));
        }

        return bound;
    }

    private static int Bind(IPEndPoint endPoint, bool isShared)
    {
        bool isIPv6 = endPoint.AddressFamily == AddressFamily.InterNetworkV6;
        int socket = LibC.Socket(
            isIPv6 ? LibC.AddressFamilyIPv6 : LibC.AddressFamilyIPv4,
            LibC.StreamSocket | LibC.NonBlocking | LibC.CloseOnExec,
            0);
        if (socket < 0)
        {
            throw ListenFailure.Create(endPoint, Marshal.GetLastPInvokeError());
        }

        SetOption(socket, LibC.SocketLevel, LibC.ReuseAddress);

        // Accepted sockets inherit these, which saves the calls for each.
        SetOption(socket, LibC.TcpLevel, LibC.TcpNoDelay);
        LimitNotSent(socket);
        if (isShared)
        {
            SetOption(socket, LibC.SocketLevel, LibC.ReusePort);
        }

        if (isIPv6)
        {
            SetOption(socket, LibC.IPv6Level, LibC.IPv6Only);
        }

        byte* address = stackalloc byte[MaxAddressLength];
        int length = WriteAddress(endPoint, new Span<byte>(address, MaxAddressLength));
        if (LibC.Bind(socket, address, length) != 0)
        {
            int error = Marshal.GetLastPInvokeError();
            LibC.Close(socket);
            throw ListenFailure.Create(endPoint, error);
        }

        return socket;
    }

    private static void SetOption(int socket, int level, int name, int value = 1)
        => LibC.SetSocketOption(socket, level, name, &value, sizeof(int));

    /// <summary>Writes a <c>sockaddr_in</c> or <c>sockaddr_in6</c>.</summary>
    /// <returns>Its length.</returns>
    private static int WriteAddress(IPEndPoint endPoint, Span<byte> destination)
    {
        bool isIPv6 = endPoint.AddressFamily == AddressFamily.InterNetworkV6;
        destination.Clear();
        MemoryMarshal.Write(destination, (ushort)(isIPv6 ? LibC.AddressFamilyIPv6 : LibC.AddressFamilyIPv4));
        BinaryPrimitives.WriteUInt16BigEndian(destination[2..], (ushort)endPoint.Port);
        endPoint.Address.TryWriteBytes(destination[(isIPv6 ? 8 : 4)..], out _);
        if (isIPv6)
        {
            MemoryMarshal.Write(destination[24..], (uint)endPoint.Address.ScopeId);
        }

        return isIPv6 ? MaxAddressLength : 16;
    }

    private static int PortOf(int socket)
    {
        byte* address = stackalloc byte[MaxAddressLength];
        int length = MaxAddressLength;
        LibC.GetSocketName(socket, address, &length);
        return BinaryPrimitives.ReadUInt16BigEndian(new ReadOnlySpan<byte>(address + 2, 2));
    }
}
