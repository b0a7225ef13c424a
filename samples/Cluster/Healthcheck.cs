using System.Globalization;
using System.Net;
using System.Net.Sockets;

/// <summary>Asks a server of this machine for its health. An image without a shell has nothing else that could.</summary>
internal static class Healthcheck
{
    private const int Patience = 2000; // milliseconds

    /// <returns>An exit code: 0 if the answer is 200, 2 if the port is none.</returns>
    public static int Run(string text)
    {
        if (!ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ushort port))
        {
            Console.Error.WriteLine($"'{text}' is no port.");
            return 2;
        }

        try
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveTimeout = Patience };
            socket.Connect(IPAddress.Loopback, port);
            socket.Send("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"u8);

            // An answer as short as this one comes in one piece.
            Span<byte> answer = stackalloc byte[512];
            return answer[..socket.Receive(answer)].StartsWith("HTTP/1.1 200 "u8) ? 0 : 1;
        }
        catch (SocketException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }
}
