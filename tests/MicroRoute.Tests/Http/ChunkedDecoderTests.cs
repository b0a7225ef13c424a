using System.Globalization;
using System.Text;
using CsCheck;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Http;

public sealed class ChunkedDecoderTests
{
    private const string Head = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n";
    private static readonly string[] s_extensions = ["", "", ";a", ";a=b", " ; a = \"\\\"\";b"];
    private static readonly string[] s_trailers = ["", "", "A: b\r\n", "A:\r\nContent-Length: 7\r\n"];

    [Fact]
    public void What_was_encoded_comes_out_however_it_is_cut()
    {
        Gen<byte[]> body = Gen.Byte.Array[0, 300];
        Gen<int[]> chunkSizes = Gen.Int[1, 50].Array[1, 20];
        Gen<int[]> cuts = Gen.Double[0, 1].Array[0, 12].Select(at => at.Select(part => (int)(part * int.MaxValue)).ToArray());
        var driver = new EngineDriver<EchoRouter>();
        Gen.Select(body, chunkSizes, cuts, Gen.Int[0, 100]).Sample(
            (body, chunkSizes, cuts, seed) =>
            {
                byte[] message = [.. Encode(body, chunkSizes, seed), .. "GET /next HTTP/1.1\r\nHost: h\r\n\r\n"u8];
                Exchange exchange = driver.Run(message, [.. cuts.Select(cut => cut % message.Length).Order()]);
                List<Response> responses = exchange.Responses();
                Assert.Equal(2, responses.Count);
                Assert.Equal(body, responses[0].Body[responses[0].Body.AsSpan().IndexOf("\n\n"u8)..][2..]);
                Assert.Equal("/next", Echo.Of(responses[1]).Path);
            },
            iter: 5000,
            threads: 1);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(";a", true)]
    [InlineData(";a;b;c", true)]
    [InlineData(" ;a", true)]
    [InlineData("\t; a =\tb ;c", true)]
    [InlineData(";a=\"\"", true)]
    [InlineData(";a=\"b;c\\\"\\\\ \t\u00ff\";d", true)]
    [InlineData(" ", false)]
    [InlineData(";", false)]
    [InlineData(";;a", false)]
    [InlineData(";a ", false)]
    [InlineData("a", false)]
    [InlineData("=a", false)]
    [InlineData(";=a", false)]
    [InlineData(";a=", false)]
    [InlineData(";a=b c", false)]
    [InlineData(";a=\"b", false)]
    [InlineData(";a=\"b\\\"", false)]
    [InlineData(";a=\"b\\", false)]
    [InlineData(";a=\"\0\"", false)]
    [InlineData(";a=\"\\\0\"", false)]
    [InlineData(";a=\"b\"c", false)]
    [InlineData(";a(b", false)]
    public void An_extension_is_a_name_and_perhaps_a_value(string extension, bool isValid)
        => Assert.Equal(isValid, ChunkExtension.IsValid(Bytes.Of(extension)));

    private static byte[] Encode(byte[] body, int[] chunkSizes, int seed)
    {
        var message = new StringBuilder(Head);
        int start = 0;
        for (int i = 0; start < body.Length; i++)
        {
            int size = Math.Min(chunkSizes[i % chunkSizes.Length], body.Length - start);
            string digits = size.ToString((seed + i) % 2 == 0 ? "x" : "X3", CultureInfo.InvariantCulture);
            message.Append(digits).Append(s_extensions[(seed + i) % s_extensions.Length]).Append("\r\n");
            message.Append(Encoding.Latin1.GetString(body, start, size)).Append("\r\n");
            start += size;
        }

        message.Append('0').Append(s_extensions[seed % s_extensions.Length]).Append("\r\n");
        return Bytes.Of(message.Append(s_trailers[seed % s_trailers.Length]).Append("\r\n").ToString());
    }
}
