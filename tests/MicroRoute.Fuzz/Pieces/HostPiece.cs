using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using static MicroRoute.Fuzz.Oracle;

namespace MicroRoute.Fuzz.Pieces;

/// <summary>Hosts (RFC 3986, section 3.2.2).</summary>
internal static class HostPiece
{
    private static readonly Regex s_host = new(
        "\\A(?:(?<address>\\[[0-9A-Fa-f:.]+\\])|[0-9A-Za-z\\-._~!$&'()*+,;=%]+)(?::(?<port>[0-9]*))?\\z",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static void Check(ReadOnlySpan<byte> bytes)
    {
        string text = Encoding.Latin1.GetString(bytes);
        Match match = s_host.Match(text);
        string port = match.Groups["port"].Value;
        bool mayBe = match.Success && port.Length <= 5 && (port.Length == 0 || int.Parse(port) <= ushort.MaxValue);
        bool isHost = HostField.IsValid(bytes);
        Require(!isHost || mayBe, "What is no host is taken for one.");

        // Of addresses in brackets, those that are one have to be taken.
        string address = match.Groups["address"].Value;
        bool mustBe = mayBe && !text.Contains('%')
            && (address.Length == 0 || (IPAddress.TryParse(address, out IPAddress? ip) && ip.AddressFamily == AddressFamily.InterNetworkV6));
        Require(isHost || !mustBe, "A host is not taken for one.");
    }
}
